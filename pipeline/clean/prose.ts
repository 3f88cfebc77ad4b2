import type {Nodes, Root} from 'mdast'
import {type TextBlock, textBlocks} from '../ledger/index.ts'
import {isEnglish} from './english.ts'

/** The blocks whose wording a rule may judge: no code, no raw HTML, and no text with code in it. */
export function proseBlocks(tree: Root): readonly TextBlock[] {
  return textBlocks(tree).filter(({type, node}) => type !== 'code' && type !== 'html' && !holdsCode(node))
}

/** The paragraphs among them that are written in English. */
export function englishParagraphs(tree: Root): readonly TextBlock[] {
  return proseBlocks(tree).filter(({type, text}) => type === 'paragraph' && isEnglish(text))
}

function holdsCode(node: Nodes): boolean {
  return node.type === 'inlineCode' || ('children' in node && node.children.some(holdsCode))
}

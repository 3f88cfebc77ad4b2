import type {Nodes, Root} from 'mdast'
import {type TextBlock, textBlocks} from '../ledger/index.ts'
import {isEnglish} from './english.ts'

/** The blocks whose wording a rule may judge: no code, no raw HTML, and no text with code in it. */
export const proseBlocks = onceATree(tree => textBlocks(tree).filter(isProse))

export function isProse({type, node}: TextBlock): boolean {
  return type !== 'code' && type !== 'html' && !holdsCode(node)
}

/** The paragraphs among them that are written in English. */
export const englishParagraphs = onceATree(tree =>
  proseBlocks(tree).filter(({type, text}) => type === 'paragraph' && isEnglish(text))
)

/** Trees are never changed in place, so that one look is enough for all rules that ask. */
function onceATree(choose: (tree: Root) => readonly TextBlock[]): (tree: Root) => readonly TextBlock[] {
  const known = new WeakMap<Root, readonly TextBlock[]>()
  return tree => {
    const blocks = known.get(tree) ?? choose(tree)
    known.set(tree, blocks)
    return blocks
  }
}

function holdsCode(node: Nodes): boolean {
  return node.type === 'inlineCode' || ('children' in node && node.children.some(holdsCode))
}

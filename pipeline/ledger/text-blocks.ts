import type {Code, Heading, Html, Nodes, Paragraph, Parents, Root, TableCell} from 'mdast'
import {leavesOf} from './leaves.ts'

/** A block that holds text and no other block. */
export interface TextBlock {
  /** Its number among the text blocks of the tree. */
  readonly index: number
  readonly node: Paragraph | Heading | TableCell | Code | Html
  readonly type: 'paragraph' | 'heading' | 'tableCell' | 'code' | 'html'
  /** Its text without any markup; a note reference reads `[^label]`, a hard break is `\n`, a picture has none. */
  readonly text: string
  /** What it stands in, the root first. */
  readonly ancestors: readonly Parents[]
}

const known = new WeakMap<Root, readonly TextBlock[]>()

/** The text blocks of a tree in reading order. Trees are never changed in place, so each is walked once. */
export function textBlocks(tree: Root): readonly TextBlock[] {
  const before = known.get(tree)
  if (before) return before
  const blocks: TextBlock[] = []
  walk(tree, [], blocks)
  known.set(tree, blocks)
  return blocks
}

export function isTextBlock(node: Nodes): node is TextBlock['node'] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'code':
    case 'html':
      return true
    default:
      return false
  }
}

function walk(parent: Parents, ancestors: readonly Parents[], blocks: TextBlock[]): void {
  const path = [...ancestors, parent]
  for (const node of parent.children) {
    if (isTextBlock(node)) {
      blocks.push({index: blocks.length, node, type: node.type, text: textOf(node), ancestors: path})
    } else if ('children' in node) walk(node, path, blocks)
  }
}

/** Nearly all blocks are one piece of text. */
function textOf(node: TextBlock['node']): string {
  const [only, ...more] = 'children' in node ? node.children : [node]
  if (more.length === 0 && only?.type === 'text') return only.value
  return leavesOf(node)
    .map(leaf => leaf.text)
    .join('')
}

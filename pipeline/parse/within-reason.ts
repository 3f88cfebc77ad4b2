import type {Nodes, Root} from 'mdast'
import {parseText} from './parse-text.ts'

/** Deeper than any text that a person wrote; recursion in what follows could run out of stack. */
const deepest = 200

/** The tree that `read` gives; markup that is nested beyond reason is read as the plain text that it is. */
export function withinReason(text: string, read: (text: string) => Root): Root {
  try {
    const tree = read(text)
    return isDeep(tree) ? parseText(text) : tree
  } catch (error) {
    if (error instanceof RangeError) return parseText(text)
    throw error
  }
}

function isDeep(tree: Root): boolean {
  const open: {node: Nodes; depth: number}[] = [{node: tree, depth: 0}]
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, depth} = next
    if (depth > deepest) return true
    if ('children' in node) for (const child of node.children) open.push({node: child, depth: depth + 1})
  }
  return false
}

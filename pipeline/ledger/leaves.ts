import type {Nodes} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {Origin} from './origin.ts'

/** A piece of text that no markup divides. */
export interface Leaf {
  /** The type of the node that holds it. */
  readonly type: Nodes['type']
  readonly text: string
  readonly origin: Origin
}

/** The leaves of a node, in order. */
export function leavesOf(node: Nodes): readonly Leaf[] {
  if ('children' in node) return node.children.flatMap(child => leavesOf(child))
  const text = leafText(node)
  return text === ''
    ? []
    : [{type: node.type, text, origin: node.data?.origin ?? positionOf(node, text.length)}]
}

/** The text that a node without children stands for in its block. */
export function leafText(node: Nodes): string {
  switch (node.type) {
    case 'footnoteReference':
      return `[^${node.label ?? node.identifier}]`
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
    case 'definition':
      return ''
    default:
      return plainText(node)
  }
}

function positionOf(node: Nodes, length: number): Origin {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  return from === undefined || to === undefined ? [] : [{length, from, to}]
}

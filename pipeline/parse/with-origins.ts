import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {align} from './align.ts'

/** Gives every literal of a freshly parsed tree its position map. */
export function withOrigins(tree: Root, source: string): Root {
  visit(tree, (node: Nodes) => {
    if (!('value' in node) || node.type === 'yaml') return
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from === undefined || to === undefined) return
    node.data = {...node.data, origin: align(node.value, source, contentStart(node, source, from), to)}
  })
  return tree
}

/** The content of a fenced block begins on the line after the fence. */
function contentStart(node: Nodes, source: string, from: number): number {
  const fenced = node.type === 'code' && /^[`~]{3}/.test(source.slice(from, from + 3))
  return fenced ? source.indexOf('\n', from) + 1 : from
}

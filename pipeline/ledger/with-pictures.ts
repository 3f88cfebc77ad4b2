import type {Nodes} from 'mdast'
import {leafText} from './leaves.ts'

/** The text of a block as it goes into the account where the block goes: each picture as `![its description]`. */
export function withPictures(node: Nodes): string {
  if ('children' in node) return node.children.map(withPictures).join('')
  return isPicture(node) ? `![${node.alt ?? ''}]` : leafText(node)
}

/** What a block says of its pictures; nothing if it holds none. */
export function pictureWords(node: Nodes): string | undefined {
  if (isPicture(node)) return node.alt ?? ''
  if (!('children' in node)) return undefined
  const words = node.children.flatMap(child => pictureWords(child) ?? [])
  return words.length === 0 ? undefined : words.join(' ').trim()
}

function isPicture(node: Nodes): node is Extract<Nodes, {type: 'image' | 'imageReference'}> {
  return node.type === 'image' || node.type === 'imageReference'
}

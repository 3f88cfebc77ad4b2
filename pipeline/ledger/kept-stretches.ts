import type {Nodes} from 'mdast'
import type {Repair} from './edit.ts'
import {empties} from './empties.ts'
import {leafText} from './leaves.ts'
import type {TextBlock} from './text-blocks.ts'

/** Text that no repair may change: code, a formula, or the place of a picture, which has no length. */
interface Kept {
  readonly type: 'code' | 'formula' | 'picture'
  readonly start: number
  readonly end: number
}

const known = new WeakMap<TextBlock, readonly Kept[]>()

/** TeX between dollar signs; two prices in one sentence hold no sign of it. */
const formulas =
  /\$\$[^$]{1,2000}\$\$|(?<![\\$\p{L}\p{N}])\$(?=[^\s$])(?=[^$]{0,300}[\\^_={}<>+])[^$\n]{1,300}(?<![\s\\])\$(?![\p{N}$])/gu

/**
 * Whether a repair leaves code, formulas and pictures as they are, to the letter. A whole block may go, and a doubt
 * may speak of a sentence with code in it.
 */
export function keepsCode(repair: Repair, blocks: readonly TextBlock[]): boolean {
  const block = blocks[repair.block]
  const next = repair.op === 'join' ? blocks[repair.next] : undefined
  if (!block || repair.op === 'remove') return true
  if (block.type === 'code' || next?.type === 'code') return false
  switch (repair.op) {
    case 'replace':
    case 'split':
    case 'cite':
      return isFree(block, repair.start, repair.end)
    case 'metadata':
      return repair.keep || empties(repair, block) || isFree(block, repair.start, repair.end)
    case 'retype':
      return isFree(block, 0, repair.end)
    case 'join':
      return (
        isFree(block, repair.start, block.text.length) && (next === undefined || isFree(next, 0, repair.end))
      )
    case 'doubt':
      return !isInside(block, repair.start, repair.end)
  }
}

function isInside(block: TextBlock, start: number, end: number): boolean {
  const kept = keptIn(block)[firstFrom(keptIn(block), end)]
  return kept !== undefined && kept.start < kept.end && kept.start <= start
}

/** White space beside a picture is that between words. A formula may be rewritten as a whole: `$15\%$`. */
function isFree(block: TextBlock, start: number, end: number): boolean {
  const isSpace = start < end && block.text.slice(start, end).trim() === ''
  const all = keptIn(block)
  for (let at = firstFrom(all, start); at < all.length; at++) {
    const kept = all[at] as Kept
    if (kept.start > end) return true
    if (isChanged(kept, start, end, isSpace)) return false
  }
  return true
}

function isChanged(kept: Kept, start: number, end: number, isSpace: boolean): boolean {
  switch (kept.type) {
    case 'picture':
      return isSpace || (start < kept.end && kept.start < end)
    case 'code':
      // What is put in behind code would become a part of it.
      return start === end ? kept.start < start && start <= kept.end : start < kept.end && kept.start < end
    case 'formula':
      return start < kept.end && kept.start < end && !(start <= kept.start && kept.end <= end)
  }
}

/** In their order, none in another: a repair finds its own however many there are. */
function keptIn(block: TextBlock): readonly Kept[] {
  const before = known.get(block)
  if (before) return before
  const nodes: Kept[] = []
  walk(block.node, 0, nodes)
  const found = [...nodes]
  for (const {index: start, 0: formula} of block.text.matchAll(formulas)) {
    const end = start + formula.length
    const next = nodes[firstFrom(nodes, start)]
    if (!next || next.start > end) found.push({type: 'formula', start, end})
  }
  found.sort((one, other) => one.start - other.start)
  known.set(block, found)
  return found
}

/** The first of them that ends at an offset or behind it. */
function firstFrom(kept: readonly Kept[], offset: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Gives the offset behind the node. */
function walk(node: Nodes, start: number, found: Kept[]): number {
  if ('children' in node) return node.children.reduce((at, child) => walk(child, at, found), start)
  const end = start + leafText(node).length
  if (node.type === 'inlineCode') found.push({type: 'code', start, end})
  if (node.type === 'image' || node.type === 'imageReference') found.push({type: 'picture', start, end})
  return end
}

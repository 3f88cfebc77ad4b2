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
      return !keptIn(block).some(({start, end}) => start <= repair.start && repair.end <= end && start < end)
  }
}

/** White space beside a picture is that between words. A formula may be rewritten as a whole: `$15\%$`. */
function isFree(block: TextBlock, start: number, end: number): boolean {
  const isSpace = start < end && block.text.slice(start, end).trim() === ''
  return !keptIn(block).some(kept => {
    if (kept.type === 'picture' && isSpace) return start <= kept.start && kept.start <= end
    // What is put in behind code would become a part of it.
    if (kept.type === 'code' && start === end) return kept.start < start && start <= kept.end
    if (kept.type === 'formula' && start <= kept.start && kept.end <= end) return false
    return start < kept.end && kept.start < end
  })
}

function keptIn(block: TextBlock): readonly Kept[] {
  const before = known.get(block)
  if (before) return before
  const found: Kept[] = []
  walk(block.node, 0, found)
  for (const {index, 0: formula} of block.text.matchAll(formulas))
    found.push({type: 'formula', start: index, end: index + formula.length})
  known.set(block, found)
  return found
}

/** Gives the offset behind the node. */
function walk(node: Nodes, start: number, found: Kept[]): number {
  if ('children' in node) return node.children.reduce((at, child) => walk(child, at, found), start)
  const end = start + leafText(node).length
  if (node.type === 'inlineCode') found.push({type: 'code', start, end})
  if (node.type === 'image' || node.type === 'imageReference') found.push({type: 'picture', start, end})
  return end
}

import {leavesOf} from './leaves.ts'
import {isVerbatim, type Stretch} from './origin.ts'
import type {TextBlock} from './text-blocks.ts'

/** A span of the decoded source in UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

interface Locator {
  /** Where each stretch begins in the block's text. */
  readonly starts: readonly number[]
  readonly stretches: readonly Stretch[]
}

const locators = new WeakMap<TextBlock, Locator>()

/** The span of the decoded source behind the text of a block from `start` to `end`. */
export function sourceSpan(block: TextBlock, start: number, end: number): Span {
  const locator = locatorOf(block)
  const first = locator.stretches.length === 0 ? undefined : stretchAt(locator, start, start < end)
  if (first === undefined) {
    const offset = block.node.position?.start.offset ?? 0
    return {from: offset, to: offset}
  }
  const from = sourceOffset(locator, first, start, 'from')
  if (start >= end) return {from, to: from}
  return {from, to: Math.max(from, sourceOffset(locator, stretchAt(locator, end, false), end, 'to'))}
}

function locatorOf(block: TextBlock): Locator {
  const known = locators.get(block)
  if (known) return known
  const stretches = leavesOf(block.node).flatMap(leaf => leaf.origin)
  const starts: number[] = []
  let at = 0
  for (const stretch of stretches) {
    starts.push(at)
    at += stretch.length
  }
  const locator = {starts, stretches}
  locators.set(block, locator)
  return locator
}

/** The stretch that holds the unit after `offset`, or, if not `after`, the unit before it. */
function stretchAt({starts}: Locator, offset: number, after: boolean): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const start = starts[middle] ?? 0
    if (after ? start <= offset : start < offset) low = middle
    else high = middle - 1
  }
  return low
}

function sourceOffset(
  {starts, stretches}: Locator,
  index: number,
  offset: number,
  side: 'from' | 'to'
): number {
  const stretch = stretches[index] ?? {length: 0, from: 0, to: 0}
  const within = Math.min(offset - (starts[index] ?? 0), stretch.length)
  if (isVerbatim(stretch)) return stretch.from + within
  if (within <= 0) return stretch.from
  return within >= stretch.length ? stretch.to : stretch[side]
}

import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {isProse} from './prose.ts'
import {normalLine, visualLength} from './shape.ts'

const label =
  /^(?:(?:article |table of )?contents|directory|catalogue?|in this (?:article|brief|paper)|文章目[录錄]|本文目[录錄]|目\s*[录錄次])\s*[:：]?$/iu

/** Contents stand near the beginning; the search goes no further. */
const reach = 400

/**
 * A list of contents that only repeats the headings below it.
 *
 * in:   “Article Contents ¶ 1、 Why cities flood ¶ 2、 What to do ¶ … ¶ 1、 Why cities flood ¶ …”
 * out:  The text from its first paragraph on.
 * kept: A list whose lines do not all come again, in the same order; the headings themselves.
 */
export function* contentsList(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const later = laterPlaces(blocks)
  for (let at = 0; at < Math.min(blocks.length, reach); at++) {
    const block = blocks[at]
    const isLabelled = block !== undefined && isProse(block) && label.test(block.text.trim())
    const first = isLabelled ? at + 1 : at
    const length = runLength(blocks, first, later)
    if (length < (isLabelled ? 1 : 3)) continue
    for (const line of blocks.slice(at, first + length)) yield drop(line)
    at = first + length - 1
  }
}

/** How many blocks from `first` on come again, in the same order, behind all of them. */
function runLength(
  blocks: readonly TextBlock[],
  first: number,
  later: ReadonlyMap<string, readonly number[]>
): number {
  // Behind all of them: a list that recurs inside itself is no list of contents, and is not read to its end.
  const next = placeAfter(blocks[first], later, first) ?? first
  let last = first
  for (let at = first; at < blocks.length; at++) {
    const place = placeAfter(blocks[at], later, Math.max(last, at))
    if (place === undefined) return at - first
    if (at >= next) return 0
    last = place
  }
  return 0
}

function placeAfter(
  block: TextBlock | undefined,
  later: ReadonlyMap<string, readonly number[]>,
  after: number
): number | undefined {
  if (!block || !isProse(block) || visualLength(block.text) > 250) return undefined
  return firstAfter(later.get(normalLine(block.text)) ?? [], after)
}

/** The places are in order; a line that stands in a text thousands of times has thousands. */
function firstAfter(places: readonly number[], after: number): number | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) <= after) low = middle + 1
    else high = middle
  }
  return places[low]
}

function laterPlaces(blocks: readonly TextBlock[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const block of blocks) {
    if (visualLength(block.text) > 250) continue
    const line = normalLine(block.text)
    if (line.length < 4) continue
    const known = places.get(line)
    if (known) known.push(block.index)
    else places.set(line, [block.index])
  }
  return places
}

function drop(block: TextBlock): Repair {
  return {
    op: 'remove',
    block: block.index,
    why: 'Unexpected line of a list of contents, dropped: the same headings follow below.',
    confidence: 'high'
  }
}

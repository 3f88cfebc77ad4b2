import type {TextBlock} from '../ledger/index.ts'
import {isPageLine} from './page-gap.ts'
import {isBody, normalLine} from './shape.ts'

const bare = /^(?:page |p\. ?|第\s?)?[-–—|\s]*(\d{1,4})[-–—|\s]*(?:页|頁)?(?: ?(?:of|\/) ?\d{1,4})?$/i
const inFront = /^(\d{1,4})\s*[|·•–—-]?\s+(?=\S)/u
const behind = /\s[|·•–—-]?\s*(\d{1,4})$/u
/** Captions and headings count on, too. */
const label =
  /^\d{0,4}\s*(?:table|fig(?:ure|\.)?|box|chart|map|plate|chapter|part|section|step|question|lesson|day|week|no\.?|number|volume|vol\.?|issue|example|exhibit|appendix|annex)\b|^[图圖表]/iu

/** Whether a line is a page number, alone or beside other words. */
export function isPageNumber(text: string): boolean {
  return bare.test(text) || inFront.test(text) || behind.test(text)
}

/** A line with its number. */
interface Numbered {
  readonly block: TextBlock
  readonly value: number
  /** How many paragraphs of running text stand before it. */
  readonly depth: number
  readonly length: number
  readonly before: Numbered | undefined
}

/**
 * The longest row of lines whose numbers count on from page to page, with running text between each two.
 * A line with other words beside the number counts only if the same words stand beside another.
 */
export function pageNumbers(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const last = new Map<number, Numbered>()
  let longest: Numbered | undefined
  let depth = 0
  for (const block of blocks) {
    if (isBody(block)) depth++
    const value = numberOf(block, blocks)
    if (value === undefined) continue
    const before = [last.get(value - 1), last.get(value - 2)].find(one => one && one.depth < depth)
    const numbered = {block, value, depth, length: (before?.length ?? 0) + 1, before}
    last.set(value, numbered)
    if (numbered.length > (longest?.length ?? 1)) longest = numbered
  }
  const row: TextBlock[] = []
  for (let one = longest; one; one = one.before) row.unshift(one.block)
  return row
}

function numberOf(block: TextBlock, blocks: readonly TextBlock[]): number | undefined {
  if (!isPageLine(block)) return undefined
  const text = block.text.trim()
  const alone = bare.exec(text)?.[1]
  if (alone !== undefined) return Number(alone)
  const found = (inFront.exec(text) ?? behind.exec(text))?.[1]
  if (found === undefined || label.test(text) || timesOf(text, blocks) < 2) return undefined
  return Number(found)
}

const known = new WeakMap<readonly TextBlock[], ReadonlyMap<string, number>>()

/** How often a line stands in a text, its number aside. Counted when first asked. */
export function timesOf(text: string, blocks: readonly TextBlock[]): number {
  const counts = known.get(blocks) ?? count(blocks)
  known.set(blocks, counts)
  return counts.get(pageHead(text)) ?? 0
}

function count(blocks: readonly TextBlock[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    if (!isPageLine(block)) continue
    const line = pageHead(block.text)
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return counts
}

/** A line as it recurs from page to page: without its number. */
export function pageHead(text: string): string {
  return normalLine(text.replace(/\d/g, ''))
}

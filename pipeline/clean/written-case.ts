import type {Root} from 'mdast'
import {textBlocks} from '../ledger/index.ts'

/** How often a word is written in each way in the sentences of a text, its first words aside. */
export interface WrittenCase {
  readonly lower: number
  /** With a capital, behind a word in small letters. */
  readonly capital: number
  /** In capitals, or mixed as “McKay” and “eBay” are. */
  readonly other: number
  /** The last of those. */
  readonly otherForm?: string
}

/** As much text as any brief has; evidence from more would cost and not tell more. */
const sample = 1_000_000

const word = /\p{L}[\p{L}\p{M}\p{N}]*/gu
const never: WrittenCase = {lower: 0, capital: 0, other: 0}
const known = new WeakMap<Root, ReadonlyMap<string, WrittenCase>>()

/** The evidence as it grows. */
type Counts = {-readonly [key in keyof WrittenCase]: WrittenCase[key]}

/** The evidence of a text on how a word is written. Gathered when first asked, once a tree. */
export function writtenCase(tree: Root, asked: string): WrittenCase {
  const cases = known.get(tree) ?? gather(tree)
  known.set(tree, cases)
  return cases.get(asked.toLowerCase()) ?? never
}

function gather(tree: Root): ReadonlyMap<string, WrittenCase> {
  const cases = new Map<string, Counts>()
  let left = sample
  for (const {type, text} of textBlocks(tree)) {
    if (type !== 'paragraph' || left <= 0) continue
    count(text.slice(0, left), cases)
    left -= text.length
  }
  return cases
}

function count(text: string, cases: Map<string, Counts>): void {
  for (const {0: found, index} of text.matchAll(word)) {
    const form = formOf(found)
    if (form === 'capital' && !/[\p{Ll}\p{N}] $/u.test(text.slice(Math.max(0, index - 2), index))) continue
    const key = found.toLowerCase()
    const counts = cases.get(key) ?? {...never}
    counts[form]++
    if (form === 'other') counts.otherForm = found
    if (counts.lower + counts.capital + counts.other === 1) cases.set(key, counts)
  }
}

function formOf(found: string): 'lower' | 'capital' | 'other' {
  if (found === found.toLowerCase()) return 'lower'
  const rest = found.slice(1)
  return rest === rest.toLowerCase() ? 'capital' : 'other'
}

import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {englishParagraphs} from './prose.ts'

const commaAndStop = /,(?= ?\.(?!\.| ?\d))(?<=\p{Ll}{2}["”’)]?,) ?\.(?= ["“(]?\p{Lu}|$)/gu
const twoStops = /\.\.(?<!\.\.\.)(?!\.)(?<=\p{Ll}{3}["”’)]?\.\.)(?= ["“(]?\p{Lu}|$)/gu
/** Where a text writes two points for a pause, those at an end may be the same. */
const pause = /\p{L} ?\.\.(?<!\.\.\.)(?!\.) ?\p{Ll}/u
const abbreviation =
  /\b(?:etc|inc|corp|ltd|dept|vol|vols|approx|assoc)["”’)]?\.\.?$|\b(?:etc|inc|corp|ltd),$/i

/**
 * Two marks at the end of a sentence where one is enough.
 *
 * in:   “as they thought, . The gate”, “the crews agreed.. The gate”
 * out:  “as they thought. The gate”, “the crews agreed. The gate”, for review
 * kept: Ellipses, also those of two points; “etc..”, names of files; a stop behind an abbreviation.
 */
export function* doubledMarks(tree: Root): Iterable<Repair> {
  const blocks = englishParagraphs(tree)
  const pauses = blocks.some(({text}) => text.includes('..') && pause.test(text))
  for (const {index: block, text} of blocks) {
    const found = [...text.matchAll(commaAndStop), ...(pauses ? [] : text.matchAll(twoStops))]
    for (const {0: marks, index} of found) {
      if (abbreviation.test(text.slice(Math.max(0, index - 8), index + 1))) continue
      yield {
        op: 'replace',
        block,
        start: index,
        end: index + marks.length,
        text: '.',
        why: `Unexpected “${marks}” at the end of a sentence, read as one full stop.`,
        confidence: 'medium',
        review: true
      }
    }
  }
}

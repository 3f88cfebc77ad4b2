import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {englishParagraphs} from './prose.ts'
import {quotationMarksIn} from './quotation-marks.ts'

/**
 * A quotation that closes and was never opened: its first mark was lost, often with the name of the
 * speaker before it. Where it begins only the source can say.
 *
 * in:   The gate is a tool of the dyke. It serves all the villages on the bank." This tells the crews what to do.
 * out:  The same, with a doubt at the mark.
 * kept: A quotation that an earlier paragraph opened; one inside another; inches; a mark that may open,
 *       as the next one closes.
 */
export function* unopenedQuotations(tree: Root): Iterable<Repair> {
  let depth = 0
  for (const {index: block, text} of englishParagraphs(tree)) {
    const marks = quotationMarksIn(text)
    // A quotation of several paragraphs opens anew in each and closes once.
    depth = Math.min(depth, 1)
    for (const [at, {start, opens}] of marks.entries()) {
      const mayOpen = opens || (depth === 0 && marks[at + 1]?.opens === false)
      if (!mayOpen && depth === 0 && closes(text, start)) yield doubt(block, start)
      depth = Math.max(0, depth + (mayOpen ? 1 : -1))
    }
  }
}

function doubt(block: number, start: number): Repair {
  return {
    op: 'doubt',
    block,
    start,
    end: start + 1,
    why: 'Unexpected closing quotation mark, as none opens before it; left alone: compare the source.',
    confidence: 'low'
  }
}

/** Behind a sentence or a word; a mark behind a number may be a sign of measure. */
function closes(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  return (
    /[.!?] ?$/.test(before) ||
    (/\p{L}$/u.test(before) && /^["”](?:[\s.,;:!?)]|$)/.test(text.slice(start, start + 2)))
  )
}

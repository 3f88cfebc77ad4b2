import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {quotationMarksIn} from './quotation-marks.ts'
import {verbOfSaying} from './speech.ts'

/** A whole sentence or more, in the voice of one who speaks for many. */
const address = /^["“]We (?:should|must|need|shall|will|have to|ought)\b[^"“”]{60,}[.!?]["”]$/u
const saying = new RegExp(`${verbOfSaying}|according to|in the words of|[:：]`, 'iu')

/**
 * Whole sentences in quotation marks that nobody speaks: the speaker was lost, or taken out.
 *
 * in:   Third, train the crews. "We should give every district a crew of its own, and a budget."
 * out:  The same, and a doubt: who says so?
 * kept: Everything. A quotation beside somebody who speaks, in its paragraph or the one before.
 */
export function* unattributedQuotations(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const quotation = onlyQuotation(block)
    if (!quotation) continue
    const around = block.text.slice(0, quotation.start) + block.text.slice(quotation.end)
    if (saying.test(around) || saying.test(blocks[block.index - 1]?.text ?? '')) continue
    yield {
      op: 'doubt',
      block: block.index,
      ...quotation,
      why: 'A quotation of whole sentences without anybody who speaks them; the speaker may have been lost; compare the source.',
      confidence: 'low'
    }
  }
}

/** The one quotation of a paragraph, if it begins and ends with a sentence. */
function onlyQuotation({text}: TextBlock): {start: number; end: number} | undefined {
  const [first, second, third] = quotationMarksIn(text)
  if (!first?.opens || second?.opens !== false || third) return undefined
  const [start, end] = [first.start, second.start + 1]
  const isWhole = /(?:^|[.!?])\s*$/.test(text.slice(Math.max(0, start - 5), start))
  return isWhole && address.test(text.slice(start, end)) ? {start, end} : undefined
}

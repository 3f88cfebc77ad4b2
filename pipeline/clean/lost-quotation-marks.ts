import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {isOwnVoice, sentenceEnds, verbOfSaying} from './speech.ts'

/** No quotation is followed further than this. */
const longest = 3000
/** A verb of saying, “that”, a colon, and a sentence that no quotation mark opens. */
const afterThat = new RegExp(`${verbOfSaying}[^.:!?"“”\\n]{0,240}? that: (?=\\p{Lu}\\p{Ll}* )`, 'gu')
/** Without “that” only a speaker's verb in the past counts: headings and lists have colons too. */
const afterColon =
  /\b(?<!\b(?:is|are|was|were|be|been|as) )(?:said|stated|pointed out|stressed|emphasi[sz]ed|remarked|wrote|declared|argued|noted)\b(?![^.:!?"“”\n]{0,240} that: )[^.:!?"“”\n]{0,240}: (?=\p{Lu}\p{Ll}* )/gu

/**
 * Words that somebody is said to have spoken, without quotation marks. English has no colon behind
 * “that”: the original had both, and a converter lost the marks.
 *
 * in:   The report noted that: Most drains are older than the houses above them. (end of paragraph)
 * out:  The report noted that: "Most drains are older than the houses above them."
 * kept: “The report noted: drains are old”; “the rule says: No dumping” and other colons without
 *       “that” are doubts at most, and so is a quotation of which nothing shows where it ends.
 *
 * The end is sure where the paragraph ends with the first sentence, or the next one speaks of the
 * words just quoted (“This sentence …”).
 */
export function* lostQuotationMarks(tree: Root): Iterable<Repair> {
  for (const block of textBlocks(tree)) {
    if (block.type !== 'paragraph') continue
    for (const match of block.text.matchAll(afterThat)) {
      const start = match.index + match[0].length
      const end = endOf(block.text, start)
      if (end !== undefined) yield* quote(block, start, end)
      else yield doubt(block, match)
    }
    for (const match of block.text.matchAll(afterColon)) yield doubt(block, match)
  }
}

function endOf(text: string, start: number): number | undefined {
  const [end, following] = sentenceEnds(text, start, start + longest)
  if (end === undefined || /["“”]/.test(text.slice(start, end))) return undefined
  const next = text.slice(end, following).trim()
  return next === '' || isOwnVoice(next) ? end : undefined
}

function* quote({index: block, text}: TextBlock, start: number, end: number): Iterable<Repair> {
  const [opening, closing] = /[“”]/.test(text) ? ['“', '”'] : ['"', '"']
  const common = {
    op: 'replace',
    block,
    why: `Unexpected colon behind “that” and no quotation mark (“${text.slice(start, start + 40)}…”), quoted to the end of the sentence: the marks were lost; compare the source.`,
    confidence: 'medium',
    review: true
  } as const
  yield {...common, start, end: start, text: opening}
  yield {...common, start: end, end, text: closing}
}

function doubt({index: block}: TextBlock, {index: start, 0: found}: RegExpExecArray): Repair {
  return {
    op: 'doubt',
    block,
    start,
    end: start + found.length,
    why: 'Words announced as speech stand here without quotation marks; left alone, as nothing shows where they end; compare the source.',
    confidence: 'low'
  }
}

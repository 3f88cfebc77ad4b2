import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {type QuotationMark, quotationMarksIn} from './quotation-marks.ts'
import {isChinese} from './shape.ts'
import {isOwnVoice, sentenceEnds, verbOfSaying} from './speech.ts'

/** No quotation is followed further than this, and no lead further back. */
const longest = 3000
/** A paragraph with more of them is no prose. */
const most = 20
const introduces = new RegExp(`${verbOfSaying}[^.!?]{0,200}$`, 'iu')
const speakerInside = new RegExp(`, (?:[\\p{L}.]+ ){0,4}${verbOfSaying}`, 'iu')
const firstVerb = new RegExp(verbOfSaying, 'iu')
/** Words with capitals in a row; of “General Manager Anna Berg” the last is enough to know her again. */
const name = /(?<=^|\s)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu
const noName = /^(?:The|This|That|These|In|On|At|By|It|He|She|We|They|A|An|And|But|For|From|Since|As|To)$/

/**
 * A quotation that opens and never closes. Whether the marks of a paragraph are even in number says
 * nothing: two that never close make it even. It is closed only where the sentences say so.
 *
 * in:   The mayor stressed that "the drains must be cleaned by June. On May 3, 2024, the council …
 * out:  The mayor stressed that "the drains must be cleaned by June." On May 3, 2024, the council …
 * kept: A quotation that goes on in the next paragraph; one inside another; inches.
 *
 * The end is sure if somebody is quoted and the next sentence turns to a date, to the speaker or to
 * the words quoted, if it introduces another quotation, or if there is none. Otherwise the place is
 * a doubt, and so it is in Chinese.
 */
export function* unclosedQuotations(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    for (const unclosed of unclosedIn(block, blocks)) {
      const end = isChinese(block.text) ? undefined : endOf(block.text, unclosed)
      yield end === undefined ? doubt(block, unclosed) : close(block, unclosed, end)
    }
  }
}

interface Unclosed {
  readonly start: number
  /** Where the next quotation opens, or the paragraph ends. */
  readonly limit: number
}

/** Nothing where a mark closes that none has opened: then the quotations stand one inside another. */
function unclosedIn(block: TextBlock, blocks: readonly TextBlock[]): readonly Unclosed[] {
  const out: Unclosed[] = []
  let open: QuotationMark | undefined
  for (const mark of quotationMarksIn(block.text)) {
    if (!mark.opens && !open) return []
    if (mark.opens && open) out.push({start: open.start, limit: mark.start})
    open = mark.opens ? mark : undefined
  }
  if (open && !goesOn(block, blocks)) out.push({start: open.start, limit: block.text.length})
  return out.length > most ? [] : out
}

/** Each paragraph of a long quotation opens anew, or the quotation closes further on. */
function goesOn({index}: TextBlock, blocks: readonly TextBlock[]): boolean {
  for (const {text, type} of blocks.slice(index + 1, index + 12)) {
    const [first] = quotationMarksIn(text)
    if (type === 'heading') return false
    if (first) return !first.opens || text.slice(0, first.start).trim() === ''
  }
  return false
}

/** The end of the first sentence of the quotation, if what stands around it shows that it ends there. */
function endOf(text: string, {start, limit}: Unclosed): number | undefined {
  const from = Math.max(0, start - longest)
  const lead = text.slice(sentenceEnds(text, from, start).at(-1) ?? from, start)
  const isWhole = lead.trim() === '' && /["”]\s*$/.test(text.slice(from, start))
  if (!isWhole && !introduces.test(lead)) return undefined
  const [end, following] = sentenceEnds(text, start, Math.min(limit, start + longest))
  if (end === undefined || isBroken(text.slice(start, end))) return undefined
  const next = text.slice(end, following ?? limit).trim()
  const introducesNext = following === undefined && limit < text.length && introduces.test(next)
  const isOwn = isOwnVoice(next) || turnsToSpeaker(next, lead)
  return next === '' || introducesNext || isOwn || takesUp(next, lead, text[start + 1]) ? end : undefined
}

/** Cut short, as the teaser of an article is, or ended inside the sentence (“We will go, said the mayor.”). */
function isBroken(sentence: string): boolean {
  return /(?:\.\.|…)\W*$/u.test(sentence) || speakerInside.test(sentence)
}

function turnsToSpeaker(sentence: string, lead: string): boolean {
  const subject = lastWord(/^(?:The )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u.exec(sentence)?.[1])
  const speakers = lead.slice(0, Math.max(0, lead.search(firstVerb))).match(name) ?? []
  return !noName.test(subject) && speakers.map(lastWord).includes(subject)
}

function lastWord(words = ''): string {
  return words.split(' ').at(-1) ?? ''
}

/** Words quoted as part of a sentence end with it, if the next one takes up what the sentence was about. */
function takesUp(sentence: string, lead: string, first: string | undefined): boolean {
  if (!/\p{Ll}/u.test(first ?? '') || /\bthat\s*$/.test(lead)) return false
  const subject = /^The (\p{Ll}{3,})\b/u.exec(sentence)?.[1]
  return (
    /^(?:None|Neither|Both|All|Each) of /.test(sentence) ||
    (subject !== undefined && lead.includes(` ${subject} `))
  )
}

function close({index, text}: TextBlock, {start}: Unclosed, end: number): Repair {
  return {
    op: 'replace',
    block: index,
    start: end,
    end,
    text: text[start] === '“' ? '”' : '"',
    why: `Unexpected quotation without an end (“${text.slice(start + 1, start + 40)}…”), closed where its sentence ends: what follows is no part of it; compare the source.`,
    confidence: 'medium',
    review: true
  }
}

function doubt({index, text}: TextBlock, {start, limit}: Unclosed): Repair {
  return {
    op: 'doubt',
    block: index,
    start,
    end: Math.min(limit, start + 80),
    why: `A quotation opens here (“${text.slice(start + 1, start + 40)}…”) and never closes; left alone, as nothing shows where it ends; compare the source.`,
    confidence: 'low'
  }
}

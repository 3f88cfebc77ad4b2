import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {readNumberAt} from '../numbers/index.ts'
import {howSure} from './how-sure.ts'
import {isLaterThan} from './is-later-than.ts'
import type {CleanOptions} from './options.ts'
import {sayVerdict} from './say-verdict.ts'
import {sentenceEnd} from './sentence-at.ts'
import {tornCentury} from './torn-dates.ts'
import {weighEvidence} from './weigh-evidence.ts'
import {whyEvidenceOpens} from './why-evidence-opens.ts'

const decadeRest = /\b(?:in|In) (the s)\b/
const strayCentury = /\bthe (\d{1,2})(?:st|nd|rd|th) century\b/

/**
 * A century, or a decade of one, that a browser translator tore from its sentence: 18世纪60年代 became
 * “eighteen century sixty” in front and “in the s” behind, 20世纪 became “twenty” in front and “the 21st
 * century” behind. The number in front is right; what the translator made of 世纪 and 年代 is not.
 *
 * in:   “eighteen century sixty In the s, with the spread of …”
 * out:  “In the 1760s, with the spread of …”
 * in:   “along with twenty With the invention of computers in the 21st century, …”
 * out:  “With the invention of computers in the 20th century, …” (for review: the two disagree)
 * kept: Any number not at the head of its sentence; a sentence with no century or decade left in it.
 *
 * Bound by the publication and by what the batch dates, as `translated-dates` is.
 */
export function* translatedCenturies(tree: Root, options: CleanOptions): Iterable<Repair> {
  const published = tree.data?.metadata?.published
  for (const block of textBlocks(tree)) {
    for (const match of block.text.matchAll(tornCentury)) {
      const reading = read(match)
      if (reading) yield* judge(block, reading, published, options)
    }
  }
}

/** A torn number, and what it says together with what is left of its unit. */
interface Reading {
  readonly start: number
  /** Where its sentence goes on. */
  readonly rest: number
  /** Where the unit was left, what the translator made of it, and what it should be. */
  readonly at: number
  readonly stray: string
  readonly right: string
  /** See `DatedPlace`. */
  readonly date: string
  /** The date that the translator's words say, where they say one. */
  readonly strayDate: string | undefined
}

function read(match: RegExpExecArray): Reading | undefined {
  const [found, number, hasCentury, tens] = match
  const century = cardinalIn(number)
  if (century === undefined || century < 1 || century > 21) return undefined
  const place = {start: match.index, rest: match.index + found.length, text: match.input}
  if (hasCentury && tens) return decadeAt(place, century, cardinalIn(tens))
  return tens ? undefined : centuryAt(place, century)
}

interface Place {
  readonly start: number
  readonly rest: number
  readonly text: string
}

function decadeAt(
  {start, rest, text}: Place,
  century: number,
  tens: number | undefined
): Reading | undefined {
  const remnant = decadeRest.exec(text.slice(rest, sentenceEnd(text, rest)))
  const stray = remnant?.[1]
  if (!remnant || stray === undefined || tens === undefined || tens % 10 !== 0 || tens > 90) return undefined
  const at = rest + remnant.index + remnant[0].length - stray.length
  const right = `the ${(century - 1) * 100 + tens}s`
  return {start, rest, at, stray, right, date: dateOf(century, tens), strayDate: undefined}
}

function centuryAt({start, rest, text}: Place, century: number): Reading | undefined {
  const match = strayCentury.exec(text.slice(rest, sentenceEnd(text, rest)))
  if (!match) return undefined
  const [stray, number] = match
  const right = `the ${ordinal(century)} century`
  const strayDate = dateOf(Number(number))
  return {start, rest, at: rest + match.index, stray, right, date: dateOf(century), strayDate}
}

/** As `DatedPlace` has it: the 1760s are `176`, the 18th century is `17`. */
function dateOf(century: number, tens?: number): string {
  return String(century - 1).padStart(2, '0') + (tens === undefined ? '' : String(tens / 10))
}

function* judge(
  {index: block, text}: TextBlock,
  reading: Reading,
  published: string | undefined,
  {evidence, file}: CleanOptions
): Iterable<Repair> {
  const {start, rest, at, stray, right, date, strayDate} = reading
  const end = at + stray.length
  const sentence = text.slice(rest, at) + text.slice(end, sentenceEnd(text, rest))
  const verdict = weighEvidence(evidence, sentence.trim(), date, strayDate)
  const open = whyOpen(reading, published) ?? whyEvidenceOpens(verdict, `“${stray}”`, file)
  const found = `Unexpected “${text.slice(start, rest).trim()}” in front of its sentence`
  if (open !== undefined) {
    const why = `${found}, perhaps ${right}; left alone, as ${open}.`
    yield {op: 'doubt', block, start, end: rest, why, confidence: 'low'}
    return
  }
  const bound = isLaterThan(date, published) ? published : undefined
  const common = {
    op: 'replace',
    block,
    why: `${found}, ${readAs(reading)}${sayBound(bound)}${sayVerdict(verdict, file)}`,
    ...howSure({disagrees: strayDate !== undefined && strayDate !== date, bound, verdict})
  } as const
  yield {...common, start, end: rest, text: ''}
  if (stray !== right) yield {...common, start: at, end, text: right}
}

/** Why either reading may be right: what the translator wrote was before the publication, and this was not. */
function whyOpen({date, stray, strayDate}: Reading, published: string | undefined): string | undefined {
  return strayDate !== undefined && isLaterThan(date, published) && !isLaterThan(strayDate, published)
    ? `that is later than the publication (${published}), and “${stray}” is not`
    : undefined
}

function readAs({stray, right, date, strayDate}: Reading): string {
  const read = `read as ${right}`
  if (strayDate === undefined)
    return `${read} together with “${stray}”: the number stood apart from its unit when the page was translated.`
  return strayDate === date
    ? `${read}, as the sentence says itself.`
    : `${read}; “${stray}” was set aside, as translators make it up from 世纪: compare the source.`
}

function sayBound(bound: string | undefined): string {
  return bound === undefined ? '' : ` It is later than the publication (${bound}).`
}

function cardinalIn(word: string | undefined): number | undefined {
  const found = word === undefined ? undefined : readNumberAt(word, 0, 'en', ['cardinal'])
  return found?.kind === 'cardinal' && found.end === word?.length ? Number(found.value) : undefined
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {type NumberKind, readNumberAt} from '../numbers/index.ts'
import {howSure} from './how-sure.ts'
import {isLaterThan} from './is-later-than.ts'
import {monthNames} from './month-names.ts'
import type {CleanOptions} from './options.ts'
import {sayVerdict} from './say-verdict.ts'
import {sentenceAround} from './sentence-around.ts'
import {insideSentence, sentenceEnd, startsSentence} from './sentence-at.ts'
import {tornYear} from './torn-dates.ts'
import {type Verdict, weighEvidence} from './weigh-evidence.ts'
import {whyEvidenceOpens} from './why-evidence-opens.ts'

const strayMonth = new RegExp(`\\b(in|In) (?:the month of )?(${monthNames.join('|')})(?! \\d)\\b`)
/** What a translator made of 日: “On the 21st of August,”, or “On the th,” where it lost the number. */
const strayDay = new RegExp(
  `^\\s*On the (?:(\\d{1,2})(?:st|nd|rd|th)?|th)(?: of (${monthNames.join('|')}))?(?=,| )`
)
const monthNumbers: ReadonlyMap<string, number> = new Map(monthNames.map((name, index) => [name, index + 1]))
const opening = /^(?:During|At|On|After|Before|Since|When|While|Following|Upon|Throughout|Amid)\b/

/**
 * A year and month that a browser translator spelled out and tore from their sentence. In 2023年9月 the
 * digits stood in an element of their own and were translated alone; the 月 left behind became the
 * name of some month, nearly always August. The spelled numbers are right, the month name is not.
 *
 * in:   “two thousand and twenty-three year nine During his visit to the basin in August, the …”
 * out:  “In September 2023, during his visit to the basin, the …”
 * in:   “two thousand and twenty-three year twelve The conference held in August stressed …”
 * out:  “The conference held in December 2023 stressed …”
 * kept: “a two thousand year old canal”, “the Year of our Lord two thousand and twenty-two”.
 *
 * Where the month name says another month than the number, the repair is marked for review. A date later
 * than the publication is doubtful; where the month name would put it before, either may be right, and the
 * text stays, as it does where the day is said twice in two ways, and where
 * another place of the batch dates the same event as the month name does. A place that agrees makes the
 * repair sure, one that says something else makes it less so.
 */
export function* translatedDates(tree: Root, options: CleanOptions): Iterable<Repair> {
  const published = tree.data?.metadata?.published
  for (const block of textBlocks(tree)) {
    for (const match of block.text.matchAll(tornYear)) {
      const date = readDate(block.text, match.index, match.index + match[0].length)
      if (date) yield* judge(block, withStrayDay(block.text, date), published, options)
    }
  }
}

interface TornDate {
  readonly start: number
  /** Behind the last numeral and the space after it. */
  readonly end: number
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
  /** A month name that stood beside the day, and was set aside. */
  readonly besideDay?: string | undefined
  /** Whether the day stood in a phrase of its own, and is read with the rest. */
  readonly hasDayPhrase?: boolean
  /** Why it cannot be told which day is meant. */
  readonly open?: string
}

/** The day, where it stands behind the month in a phrase of its own. */
function withStrayDay(text: string, date: TornDate): TornDate {
  const match = strayDay.exec(text.slice(date.end, date.end + 60))
  if (!match || date.month === undefined) return date
  const day = match[1] === undefined ? date.day : Number(match[1])
  if (day === undefined || day < 1 || day > 31) return date
  if (date.day !== undefined && date.day !== day)
    return {...date, open: `the day is ${date.day} in one place and ${day} in the other`}
  const comma = text[date.end + match[0].length] === ',' ? 1 : 0
  return {...date, end: date.end + match[0].length + comma, day, besideDay: match[2], hasDayPhrase: true}
}

function readDate(text: string, start: number, afterYear: number): TornDate | undefined {
  const year = numeral(text, start, ['year', 'cardinal'])
  if (year?.end !== afterYear - ' year'.length || year.value < 1500 || year.value > 2100) return undefined
  const month = inDigits(text, afterYear + 1, 'month') ?? numeral(text, afterYear + 1, ['month', 'cardinal'])
  const isMonth = month !== undefined && month.value >= 1 && month.value <= 12
  // “two thousand year” alone is a span of time, and so is “nineteen fifty year” if its sentence goes on.
  const isAlone = standsApart(text, start, afterYear) || isFramed(text, start, afterYear)
  if (!isMonth && (year.value % 1000 === 0 || !isAlone)) return undefined
  const afterMonth = isMonth ? unitEnd(text, month.end, 'month') : afterYear
  const day = isMonth
    ? (inDigits(text, afterMonth + 1, 'day') ?? numeral(text, afterMonth + 1, ['cardinal']))
    : undefined
  const isDay = day !== undefined && day.value >= 1 && day.value <= 31
  const end = isDay ? unitEnd(text, day.end, 'day') : afterMonth
  return {
    start,
    end,
    year: year.value,
    month: isMonth ? month.value : undefined,
    day: isDay ? day.value : undefined,
    ...(isMonth &&
    !isDay &&
    isNamed(text, month.end) &&
    /^ \d{1,2}(?![\p{L}\d])/u.test(text.slice(end, end + 4))
      ? {open: 'the number behind it may be the day'}
      : {})
  }
}

/** Whether letters, as of the name of a month, stand before `end`; a number says its unit behind. */
function isNamed(text: string, end: number): boolean {
  return monthNames.some(name => text.slice(0, end).endsWith(name))
}

/** Whether a sentence begins at `start` and again at `end`. */
function standsApart(text: string, start: number, end: number): boolean {
  return startsSentence(text, start) && beginsAnew(text, end)
}

/** “in two thousand and nineteen year, the”: nothing but a year stands between such a word and a mark. */
function isFramed(text: string, start: number, end: number): boolean {
  return (
    /\b(?:in|since|by|until)\s$/i.test(text.slice(Math.max(0, start - 7), start)) &&
    /^[,.;:]/.test(text.slice(end))
  )
}

/** Whether the words behind a torn number begin as a sentence does. */
function beginsAnew(text: string, at: number): boolean {
  return /^\s*["“(]?(?:[\p{Lu}\d]|$)/u.test(text.slice(at, at + 6))
}

/** Behind the unit, where the translator left it: “nine month eight day”. */
function unitEnd(text: string, at: number, unit: 'month' | 'day'): number {
  return text.slice(at + 1, at + 1 + unit.length).toLowerCase() === unit ? at + 1 + unit.length : at
}

/** “5 month” and “20 day”: a translator left some of the digits as they were. */
function inDigits(text: string, at: number, unit: 'month' | 'day'): {value: number; end: number} | undefined {
  const digits = /^\d{1,2}(?= (month|day)\b)/i.exec(text.slice(at, at + 10))
  return digits?.[1]?.toLowerCase() === unit
    ? {value: Number(digits[0]), end: at + digits[0].length}
    : undefined
}

function numeral(
  text: string,
  at: number,
  kinds: readonly NumberKind[]
): {value: number; end: number} | undefined {
  if (!/[a-z]/i.test(text[at] ?? '')) return undefined
  const found = readNumberAt(text.slice(at, at + 80), 0, 'en', kinds)
  return found && 'value' in found && typeof found.value !== 'object'
    ? {value: Number(found.value), end: at + found.end}
    : undefined
}

function* judge(
  block: TextBlock,
  date: TornDate,
  published: string | undefined,
  options: CleanOptions
): Iterable<Repair> {
  const stray = strayMonthOf(block.text, date)
  const strayName = stray?.[2] ?? date.besideDay
  const verdict = verdictOn(block.text, date, strayName, options)
  const open =
    date.open ??
    whyOpen(block.text, date, strayName, published) ??
    whyEvidenceOpens(verdict, 'the month name', options.file)
  const bound = isLaterThan(isoOf(date), published) ? published : undefined
  if (open === undefined) yield* repair(block, date, stray, {bound, verdict, own: options.file})
  else {
    const {start, end} = date
    const why = `Unexpected “${block.text.slice(start, end)}”, perhaps ${writeDate(date)}; left alone, as ${open}.`
    yield {op: 'doubt', block: block.index, start, end, why, confidence: 'low'}
  }
}

/** What the batch says of the event, which it knows by the names in the sentence behind the date. */
function verdictOn(
  text: string,
  date: TornDate,
  strayName: string | undefined,
  {evidence}: CleanOptions
): Verdict {
  const around = sentenceAround(text, date.start, date.end)
  const sentence = text.slice(around.start, date.start) + text.slice(date.end, around.end)
  const {year, month} = date
  const named = monthNumbers.get(strayName ?? '')
  const stray = named === undefined ? undefined : isoOf({...date, month: named, day: undefined})
  return weighEvidence(evidence, sentence.trim(), isoOf({...date, year, month, day: undefined}), stray)
}

/** The month name that the translator made of 月, where the sentence holds one; behind a comma only the next words. */
function strayMonthOf(text: string, date: TornDate): RegExpExecArray | null {
  if (date.month === undefined || date.besideDay !== undefined) return null
  const rest = restAfter(text, date.end)
  const found = strayMonth.exec(text.slice(rest, sentenceEnd(text, rest)))
  return text[date.end] === ',' && found?.index !== 0 ? null : found
}

/** What speaks against the date so much that the text stays. */
function whyOpen(
  text: string,
  date: TornDate,
  strayName: string | undefined,
  published: string | undefined
): string | undefined {
  if (date.day !== undefined && date.day > daysOf(date)) return 'that month has no such day'
  const saysUnit = /\b(?:month|day)$/i.test(text.slice(date.start, date.end))
  const isWhole = date.month === undefined && isFramed(text, date.start, date.end)
  if (!date.hasDayPhrase && !saysUnit && !isWhole && !beginsAnew(text, date.end))
    return 'the sentence goes on behind it'
  const asNamed = {...date, month: monthNumbers.get(strayName ?? '') ?? 0}
  return asNamed.month > 0 && isLaterThan(isoOf(date), published) && !isLaterThan(isoOf(asNamed), published)
    ? `that is later than the publication (${published}), and ${strayName} is not`
    : undefined
}

function isoOf({year, month, day}: TornDate): string {
  const parts = [year, month, day].filter(part => part !== undefined)
  return parts.map(part => String(part).padStart(2, '0')).join('-')
}

function daysOf({year, month = 1}: TornDate): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Where the words behind a date begin. */
function restAfter(text: string, at: number): number {
  return at + (/^,?\s*/.exec(text.slice(at, at + 4))?.[0].length ?? 0)
}

/** What the publication and the batch say of a date. */
interface Heard {
  /** The day of publication, if the date is later. */
  readonly bound: string | undefined
  readonly verdict: Verdict
  readonly own: string | undefined
}

function* repair(
  block: TextBlock,
  date: TornDate,
  stray: RegExpExecArray | null,
  {bound, verdict, own}: Heard
): Iterable<Repair> {
  const {text} = block
  const rest = restAfter(text, date.end)
  const written = writeDate(date)
  const strayName = stray?.[2] ?? date.besideDay
  const disagrees = strayName !== undefined && strayName !== monthName(date)
  const sure = howSure({disagrees, bound, verdict})
  const common = {
    op: 'replace',
    block: block.index,
    why: whyOf(block, date, strayName, bound) + sayVerdict(verdict, own),
    ...sure
  } as const
  if (!startsSentence(text, date.start)) {
    const comma = text[date.end - 1] === ',' ? ',' : ''
    yield {...common, start: date.start, end: date.end, text: written + comma, review: true}
    return
  }
  const preposition = date.day === undefined ? 'In' : 'On'
  if (stray?.index === 0) {
    const comma = /^,?/.exec(text.slice(rest + stray[0].length))?.[0] ?? ''
    yield {
      ...common,
      start: date.start,
      end: rest + stray[0].length + comma.length,
      text: `${preposition} ${written},`
    }
  } else if (stray && !opening.test(text.slice(rest))) {
    const at = rest + stray.index
    yield {...common, start: date.start, end: rest, text: ''}
    yield {...common, start: at, end: at + stray[0].length, text: `${preposition.toLowerCase()} ${written}`}
  } else {
    const word = /^\S*/.exec(text.slice(rest, rest + 60))?.[0] ?? ''
    yield {
      ...common,
      start: date.start,
      end: rest + word.length,
      text: `${preposition} ${written}, ${insideSentence(word)}`,
      review: sure.review || !stray
    }
    if (stray) {
      const at = rest + stray.index
      yield {...common, start: at - 1, end: at + stray[0].length, text: ''}
    }
  }
}

function writeDate({year, month, day}: TornDate): string {
  const name = month === undefined ? undefined : monthNames[month - 1]
  if (name === undefined) return String(year)
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}

function monthName({month}: TornDate): string | undefined {
  return month === undefined ? undefined : monthNames[month - 1]
}

function whyOf(
  {text}: TextBlock,
  date: TornDate,
  stray: string | undefined,
  bound: string | undefined
): string {
  const late = bound === undefined ? '' : ` It is later than the publication (${bound}).`
  const found = `Unexpected “${text.slice(date.start, date.end)}”, read as ${writeDate(date)}`
  if (stray === undefined) return `${found}: a translated page spells out the digits of its dates.${late}`
  return stray === monthName(date)
    ? `${found}; the month \`${stray}\` beside it agrees.${late}`
    : `${found}; the month \`${stray}\` beside it was set aside, as translators make it up from 月: compare the source.${late}`
}

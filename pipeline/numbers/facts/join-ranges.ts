import {shiftPoint} from '../exact-decimal.ts'
import {type DateParts, isoDate} from '../iso-dates.ts'
import type {Language} from '../number-expression.ts'
import type {Precision} from './fact.ts'
import type {Found} from './found.ts'

interface Links {
  /** Between the two ends. */
  readonly link: RegExp
  /** A link that joins only behind “between”. */
  readonly and?: RegExp
}

const LINKS: Readonly<Record<Language, Links>> = {
  en: {link: /^(?:\s?[-–—]\s?|\s(?:to|through|until|till)\s)$/, and: /^\sand\s$/},
  zh: {link: /^(?:至|到|\s?[-–—~～]{1,2}\s?)$/}
}
// “Rose from 10 to 15 percent” says two values, “ranging from 10 to 15 percent” a range.
const FROM = /(?:(?<!\b(?:rang|var)\p{L}{1,4}\s)\bfrom\s|[从從由自])$/iu
const BETWEEN = /\bbetween\s$/i
const LONGEST_BEFORE = 9
const LONGEST_FROM = 16
const LONGEST_LINK = 9

/** What two ends with `to`, a dash or 至 between say together, as one; the rest as it is. */
export function joinRanges(text: string, found: readonly Found[], language: Language): readonly Found[] {
  const out: Found[] = []
  for (let at = 0; at < found.length; at++) {
    const [first, second] = [found[at], found[at + 1]] as const
    if (first === undefined) break
    const joined =
      second && isLinked(text, first, second, language) ? join(first, second, language) : undefined
    if (joined?.is === 'quantity' && second && isChange(text, first.start))
      out.push(firstValue(joined, first.end), second)
    else out.push(joined ?? first)
    if (joined) at++
  }
  return out
}

function isLinked(text: string, first: Found, second: Found, language: Language): boolean {
  if (second.start - first.end > LONGEST_LINK) return false
  const {link, and} = LINKS[language]
  const between = text.slice(first.end, second.start)
  if (link.test(between)) return true
  return (
    and?.test(between) === true &&
    BETWEEN.test(text.slice(Math.max(0, first.start - LONGEST_BEFORE), first.start))
  )
}

function isChange(text: string, start: number): boolean {
  return FROM.test(text.slice(Math.max(0, start - LONGEST_FROM), start))
}

function join(first: Found, second: Found, language: Language): Found | undefined {
  const [{start}, {end}] = [first, second]
  if (second.is === 'date') {
    const ends = endsOf(first, second.parts, language)
    return ends && dateRange(ends, {start, end})
  }
  if (first.is === 'time' && second.is === 'time' && first.precision === second.precision)
    return timeRange(first, second)
  if (first.is === 'number' && second.is === 'quantity') return quantityRange(first, second)
  return undefined
}

/** What one end leaves out the other one says: in English the first (12 to 15 June 2020), in Chinese the second. */
function endsOf(
  first: Found,
  second: DateParts,
  language: Language
): readonly [DateParts, DateParts] | undefined {
  if (first.is === 'number') {
    const isDay = language === 'en' && second.day !== undefined && /^\d{1,2}$/.test(first.value)
    return isDay ? [{...second, day: Number(first.value)}, second] : undefined
  }
  if (first.is !== 'date') return undefined
  if (language === 'en') return [{...first.parts, year: first.parts.year ?? second.year}, second]
  const month = second.month ?? (second.year === undefined ? first.parts.month : undefined)
  return [first.parts, {...second, year: second.year ?? first.parts.year, month}]
}

function dateRange(
  [first, second]: readonly [DateParts, DateParts],
  place: {readonly start: number; readonly end: number}
): Found | undefined {
  const precision = precisionOf(first)
  if (first.year === undefined || second.year === undefined || precision !== precisionOf(second))
    return undefined
  const [from, to] = [isoDate(first), isoDate(second)]
  if (first.year < 1 || from === undefined || to === undefined || from >= to) return undefined
  return {is: 'time', ...place, iso: `${from}/${to}`, precision, isRange: true}
}

type Time = Extract<Found, {is: 'time'}>

/** 1990s–2000s: from the first year of the one to the last of the other. */
function timeRange(first: Time, second: Time): Found | undefined {
  const [from = ''] = first.iso.split('/')
  const to = second.iso.split('/').at(-1) ?? ''
  if (first.isRange || second.isRange || from.startsWith('-') || first.iso >= second.iso) return undefined
  return {...first, end: second.end, iso: `${from}/${to}`, isRange: true}
}

/** 10–15%, 3 to 5 million tonnes: the unit and the scale of the second are those of the first. */
function quantityRange(
  first: Extract<Found, {is: 'number'}>,
  second: Extract<Found, {is: 'quantity'}>
): Found | undefined {
  const value = shiftPoint(first.value, second.scale?.exponent ?? 0)
  if (second.upTo !== undefined || first.value.startsWith('-') || Number(value) >= Number(second.value))
    return undefined
  return {...second, start: first.start, value, upTo: second.value}
}

/** The 10 of “from 10 to 15 percent”, with the unit that stands behind the second. */
function firstValue({upTo: _, ...range}: Extract<Found, {is: 'quantity'}>, end: number): Found {
  return {...range, end}
}

export function precisionOf({month, day}: DateParts): Extract<Precision, 'day' | 'month' | 'year'> {
  if (day !== undefined) return 'day'
  return month === undefined ? 'year' : 'month'
}

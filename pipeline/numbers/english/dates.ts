import {isoDate, isoQuarter} from '../iso-dates.ts'
import type {Reading} from '../reading.ts'
import {numeralGoesOn} from './cardinals.ts'
import {type DatePart, readDayPart, readMonthPart, readYearPart} from './date-parts.ts'
import {readOrdinalNumber} from './ordinals.ts'
import type {Gap, Tokens} from './tokens.ts'
import {readYearNumber} from './years.ts'

const SEPARATORS: Readonly<Partial<Record<Gap, string>>> = {comma: ', ', stop: '. '}

interface Parts {
  readonly month: DatePart
  readonly day?: DatePart | undefined
  readonly year?: DatePart | undefined
}

/** `july twenty fifth twenty twelve`, `October 1905`, `May 10, 2024`; every way to cut the numbers after the month. */
export function readMonthFirst(tokens: Tokens, index: number): readonly Reading[] {
  const month = readMonthPart(tokens, index)
  if (month === undefined) return []
  const day = readDayPart(tokens, month.next)
  const year = readYearPart(tokens, month.next, false)
  const dayYear = day && readYearPart(tokens, day.next, true)
  return [
    ...(day && dayYear ? [{month, day, year: dayYear}] : []),
    ...(day ? [{month, day}] : []),
    ...(year ? [{month, year}] : [])
  ].flatMap(parts => reading(tokens, parts, [parts.month, parts.day, parts.year], surelyMonthFirst(parts)))
}

function surelyMonthFirst({month, day, year}: Parts): boolean {
  if (year === undefined) return month.sure && day?.sure === true
  return year.sure && (month.sure || day?.sure === true)
}

/** `the fifteenth of january`, `the 25th of July 2012`, `25 July 2012`. */
export function readDayFirst(tokens: Tokens, index: number): readonly Reading[] {
  const from = tokens.at(index)?.word === 'the' ? index + 1 : index
  const day = readDayNumber(tokens, from)
  if (day === undefined || tokens.joined(day.next) === undefined) return []
  const of = tokens.joined(day.next) === 'of'
  const month = readMonthPart(tokens, of ? day.next + 1 : day.next)
  if (month === undefined || !(of || month.sure) || (of && !day.sure)) return []
  const year = readYearPart(tokens, month.next, true)
  return [...(year ? [{month, day, year}] : []), {month, day}].flatMap(parts =>
    reading(tokens, parts, [day, month, parts.year], parts.year?.sure !== false)
  )
}

function readDayNumber(tokens: Tokens, from: number): DatePart | undefined {
  const ordinal = readOrdinalNumber(tokens, from)
  if (ordinal !== undefined) return {value: Number(ordinal.value), from, next: ordinal.next, sure: true}
  const word = tokens.at(from)?.word ?? ''
  return /^\d{1,2}$/.test(word) ? {value: Number(word), from, next: from + 1, sure: false} : undefined
}

/** `second quarter of twenty twenty two`. */
export function readQuarter(tokens: Tokens, index: number): readonly Reading[] {
  const from = tokens.at(index)?.word === 'the' ? index + 1 : index
  const quarter = readOrdinalNumber(tokens, from)
  if (quarter === undefined || quarter.value < 1n || quarter.value > 4n) return []
  if (tokens.joined(quarter.next) !== 'quarter' || tokens.joined(quarter.next + 1) !== 'of') return []
  const year = readYearNumber(tokens, quarter.next + 2)
  if (year === undefined) return []
  const end = tokens.endBefore(year.next)
  const value = isoQuarter(year.year, Number(quarter.value))
  return [
    {meaning: {kind: 'date', value, precision: 'quarter'}, end, written: `Q${quarter.value} ${year.year}`}
  ]
}

function reading(
  tokens: Tokens,
  parts: Parts,
  order: readonly (DatePart | undefined)[],
  sure: boolean
): readonly Reading[] {
  const said = order.filter(part => part !== undefined)
  const value = isoDate({year: parts.year?.value, month: parts.month.value, day: parts.day?.value})
  const next = said.at(-1)?.next ?? 0
  if (value === undefined || numeralGoesOn(tokens, next)) return []
  const precision = parts.day === undefined ? 'month' : 'day'
  const written = said.map((part, place) => writtenPart(tokens, part, place > 0)).join('')
  return [{meaning: {kind: 'date', value, precision}, end: tokens.endBefore(next), written, alone: !sure}]
}

function writtenPart(tokens: Tokens, {value, from}: DatePart, follows: boolean): string {
  const {start = 0, end = 0, gap = 'space'} = tokens.at(from) ?? {}
  const text = readMonthPart(tokens, from) === undefined ? String(value) : tokens.text.slice(start, end)
  return (follows ? (SEPARATORS[gap] ?? ' ') : '') + text
}

import {isoDate, isoYear} from '../iso-dates.ts'
import type {Reading} from '../reading.ts'
import {mayBegin} from './amounts.ts'
import {readChineseYear, readSmall} from './calendar.ts'
import {matchAt, type Source} from './match.ts'
import {NUMERAL} from './numerals.ts'

interface Part {
  readonly value: number
  readonly end: number
  readonly written: string
}

const MONTH = /月/y
const DAY = /[日号號]/y
// 108年3月 and 令和五年三月 belong to a year that is not read, 二月三十日 is no day: the rest alone would say something else.
const AFTER_AN_UNREAD_PART = new RegExp(`(?:${NUMERAL}|[\\d元])年$|月$`)
const LONGEST_BEFORE = 2

/** 一七九八年五月三十日, 五月三十日, 八月, 一七九八年, 十九日. */
export function readDates(source: Source, offset: number): readonly Reading[] {
  const year = readChineseYear(source, offset)
  if (year === undefined) return readWithoutYear(source, offset)
  const month = readPart(source, year.end, MONTH, 12)
  const day = month && readPart(source, month.end, DAY, 31)
  const plain: Reading = {
    meaning: {kind: 'year', value: isoYear(year.year)},
    end: year.end,
    written: year.written
  }
  const monthWritten = year.written + (month?.written ?? '')
  return [
    plain,
    ...date(
      'month',
      month && {...month, written: monthWritten},
      isoDate({year: year.year, month: month?.value})
    ),
    ...date(
      'day',
      day && {...day, written: monthWritten + day.written},
      isoDate({year: year.year, month: month?.value, day: day?.value})
    )
  ]
}

function readWithoutYear(source: Source, offset: number): readonly Reading[] {
  const before = source.text.slice(Math.max(0, offset - LONGEST_BEFORE), offset)
  if (!mayBegin(source, offset) || AFTER_AN_UNREAD_PART.test(before)) return []
  const month = readPart(source, offset, MONTH, 12)
  if (month === undefined) return readDayAlone(source, offset)
  const day = readPart(source, month.end, DAY, 31)
  const value = isoDate({month: month.value, day: day?.value})
  return [
    {meaning: {kind: 'month', value: month.value}, end: month.end, written: month.written},
    ...date('day', day && {...day, written: month.written + day.written}, value)
  ]
}

/** 一日 and 三日 are as often a number of days, and 十三号 may be a line or a house. */
function readDayAlone(source: Source, offset: number): readonly Reading[] {
  const day = readPart(source, offset, DAY, 31)
  if (day === undefined || !day.written.endsWith('日')) return []
  const single = day.end - offset === 2 && !/\d/.test(source.text.charAt(offset))
  return date('day', day, isoDate({day: day.value})).map(reading => ({...reading, alone: single}))
}

function readPart(source: Source, offset: number, suffix: RegExp, largest: number): Part | undefined {
  const number = readSmall(source, offset, 1, largest)
  const found = number && matchAt(suffix, source, number.end)
  return found && {value: number.value, end: number.end + 1, written: `${number.value}${found[0]}`}
}

function date(
  precision: 'month' | 'day',
  part: Part | undefined,
  value: string | undefined
): readonly Reading[] {
  if (part === undefined || value === undefined) return []
  return [{meaning: {kind: 'date', value, precision}, end: part.end, written: part.written}]
}

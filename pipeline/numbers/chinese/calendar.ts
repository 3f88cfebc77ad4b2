import {eraYear} from '../iso-dates.ts'
import {mayBegin} from './amounts.ts'
import {matchAt, type Source} from './match.ts'
import {DIGIT, DIGITS} from './numerals.ts'
import {readWholeNumber} from './whole-numbers.ts'

/** A number inside a date or time, and the offset after it. */
export interface CalendarNumber {
  readonly value: number
  readonly end: number
}

export interface Era {
  /** As it is written today: 公元, 公元前, 西元前. */
  readonly name: string
  readonly before: boolean
  readonly end: number
}

export interface ChineseYear {
  /** Astronomical. */
  readonly year: number
  readonly end: number
  readonly written: string
}

const ERA = /(公元|纪元|紀元|西元)(前)?/y
const MINGUO = /民[国國]/y
const BEFORE_MINGUO = 1911
// 民国一九四九年 is a year of our own count.
const LAST_MINGUO = 200
const FIRST = /元年/y
const YEAR = /年(?!代)/y
const DIGIT_RUN = new RegExp(`(?:${DIGIT}{1,4}|\\d{1,4})(?=年)`, 'y')
const PLAIN_DIGITS = 4
// 一千五百年前, 2000年的历史: how long, not when.
const HOW_LONG = /年(?:的?(?:悠久)?[历歷]史|之久|[来來前后後间間])/y

/** A small number, in digits or words. */
export function readSmall(
  source: Source,
  offset: number,
  smallest: number,
  largest: number
): CalendarNumber | undefined {
  const number = readWholeNumber(source, offset)
  const value = Number(number?.value)
  return number !== undefined && value >= smallest && value <= largest ? {value, end: number.end} : undefined
}

export function readEra(source: Source, offset: number): Era | undefined {
  const found = matchAt(ERA, source, offset)
  if (found === undefined) return undefined
  const [whole, name = '', before = ''] = found
  return {name: name.replace(/纪元|紀元/, '公元') + before, before: before !== '', end: offset + whole.length}
}

/** 一七九八年, 公元前二八零九年, 二千零二十三年, 2023年, 民国一百零八年; not 三年 or 108年, which may count years or another era. */
export function readChineseYear(source: Source, offset: number): ChineseYear | undefined {
  const era = readEra(source, offset)
  const number = era ? readYearNumber(source, era.end) : readPlainYear(source, offset)
  if (number === undefined) return readMinguoYear(source, offset)
  if (!matchAt(YEAR, source, number.end)) return undefined
  const year = eraYear(number.value, era?.before === true)
  return {year, end: number.end + 1, written: `${era?.name ?? ''}${number.value}年`}
}

/** The Republic's first year is 1912; such a year is read but never rewritten. */
function readMinguoYear(source: Source, offset: number): ChineseYear | undefined {
  const head = matchAt(MINGUO, source, offset)
  const from = offset + (head?.[0].length ?? 0)
  const number = matchAt(FIRST, source, from) ? {value: 1, end: from + 1} : readYearNumber(source, from)
  if (head === undefined || number === undefined || number.value > LAST_MINGUO) return undefined
  if (!matchAt(YEAR, source, number.end)) return undefined
  const end = number.end + 1
  return {year: BEFORE_MINGUO + number.value, end, written: source.text.slice(offset, end)}
}

function readYearNumber(source: Source, offset: number): CalendarNumber | undefined {
  const run = matchAt(DIGIT_RUN, source, offset)?.[0]
  if (run === undefined) return readSmall(source, offset, 1, 9999)
  const value = Number([...run].map(character => DIGITS.get(character) ?? character).join(''))
  return value > 0 ? {value, end: offset + run.length} : undefined
}

function readPlainYear(source: Source, offset: number): CalendarNumber | undefined {
  const number = mayBegin(source, offset) ? readYearNumber(source, offset) : undefined
  if (number === undefined || number.value < 1000 || number.value > 2999) return undefined
  const inDigits = number.end - offset === PLAIN_DIGITS && matchAt(DIGIT_RUN, source, offset) !== undefined
  const round = number.value % 100 === 0
  if (round && (!inDigits || matchAt(HOW_LONG, source, number.end))) return undefined
  return inDigits || (number.value > 1900 && number.value < 2100) ? number : undefined
}

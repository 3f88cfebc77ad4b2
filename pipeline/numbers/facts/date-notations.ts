import {isoDate, isoQuarter, isoYear} from '../iso-dates.ts'
import type {Language} from '../number-expression.ts'
import type {Found} from './found.ts'
import type {Notation} from './notation.ts'
import {isYearHere} from './year-here.ts'

const YEAR = '[12]\\d{3}'
// A number that touches one of these is a piece of an address, an identifier or a list of pages.
const NOT_BEFORE = '(?<![\\p{Script=Latin}\\d.,:/\\\\_#@&=+–—-])'
const NOT_AFTER = '(?![\\p{Script=Latin}\\d/\\\\_@&=+–—-]|[.,:(]\\d)'
const PAGES_BEFORE = /\b(?:pp?|pages?|nos?|vol|lines?|§)\.?\s$/i
const LONGEST_BEFORE = 12
const FIRST_YEAR = 1500
const LAST_YEAR = 2150
const LONGEST_RANGE = 200
const LAST_MONTH = 12

const QUARTERS: ReadonlyMap<string, number> = new Map(
  [...'一二三四'].flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [String(index + 1), index + 1]
  ])
)

/** In any language. */
const SHARED: readonly Notation[] = [
  // 2024-05-10, 2024/05/10, 2024.05.10
  {
    pattern: new RegExp(`${NOT_BEFORE}(${YEAR})([-/.])(\\d{2})\\2(\\d{2})${NOT_AFTER}`, 'gu'),
    read: ([, year, , month, day]) => {
      const parts = {year: Number(year), month: Number(month), day: Number(day)}
      return isoDate(parts) === undefined || !isLikely(parts.year) ? undefined : {is: 'date', parts}
    }
  }
]

// Documents and events that are named after their year; a surname such as Law is none.
const NAMED_AFTER_A_YEAR =
  '(?:Act|Plan|Regulations?|Directive|Strategy|Framework|Agreement|Convention|Protocol|Report|Guidelines?|Programme|Program|Census|Survey|Yearbook|Budget|Treaty|Declaration)'

const ENGLISH: readonly Notation[] = [
  // 1990s–2000s
  {
    pattern: new RegExp(`${NOT_BEFORE}([12]\\d{2}0)s\\s?[-–—]\\s?([12]\\d{2}0)s\\b`, 'gu'),
    read: ([, first, last]) => decadeRange(Number(first), Number(last))
  },
  // 1998/99; 2010/11 may as well be a month
  {
    pattern: new RegExp(`${NOT_BEFORE}(${YEAR})/(\\d{2})${NOT_AFTER}`, 'gu'),
    read: ([, first, last]) => yearAndNext(Number(first), Number(last))
  },
  // the Water Act (2019): elsewhere a year in brackets is as often a citation
  {
    pattern: new RegExp(`(?<=\\b${NAMED_AFTER_A_YEAR}\\s\\()((?:19|20)\\d\\d)(?=\\))`, 'gu'),
    read: ([, year]) => wholeYear(year)
  },
  // 2023 Annual Report
  {
    pattern: new RegExp(
      `${NOT_BEFORE}((?:19|20)\\d\\d)(?=\\s(?:\\p{Lu}\\p{L}{0,20}\\s){0,3}${NAMED_AFTER_A_YEAR}\\b)`,
      'gu'
    ),
    read: ([, year]) => wholeYear(year)
  },
  // 2021-2025, 2021–2025
  {
    pattern: new RegExp(`${NOT_BEFORE}(${YEAR})\\s?[-–—]\\s?(${YEAR})${NOT_AFTER}`, 'gu'),
    read: ({1: first, 2: last, index}, text) =>
      PAGES_BEFORE.test(text.slice(Math.max(0, index - LONGEST_BEFORE), index))
        ? undefined
        : yearRange(first, last)
  },
  // from 2016 to 2020, between 2016 and 2020
  {
    pattern: new RegExp(
      `(?<=\\b[Ff]rom\\s)(${YEAR})\\s(?:to|until|till|through)\\s(${YEAR})${NOT_AFTER}(?!\\s\\p{Ll}{3,20}s\\b)`,
      'gu'
    ),
    read: ([, first, last]) => yearRange(first, last)
  },
  {
    pattern: new RegExp(
      `(?<=\\b[Bb]etween\\s)(${YEAR})\\sand\\s(${YEAR})${NOT_AFTER}(?!\\s\\p{Ll}{3,20}s\\b)`,
      'gu'
    ),
    read: ([, first, last]) => yearRange(first, last)
  },
  // Q2 2022, 2022 Q2
  {
    pattern: new RegExp(`\\bQ([1-4])\\s(?:of\\s)?(${YEAR})${NOT_AFTER}`, 'gu'),
    read: ([, quarter, year]) => quarterOf(year, quarter)
  },
  {
    pattern: new RegExp(`${NOT_BEFORE}(${YEAR})\\sQ([1-4])\\b`, 'gu'),
    read: ([, year, quarter]) => quarterOf(year, quarter)
  },
  // the first half of 2023
  {
    pattern: new RegExp(`\\b(first|second)\\shalf\\sof\\s(${YEAR})${NOT_AFTER}`, 'gu'),
    read: ([, half, year]) => halfOf(year, half === 'first')
  },
  // 2023, where the words around it say that it is a year
  {
    pattern: new RegExp(`(?<![\\p{Script=Latin}\\d.,:/\\\\_#@&=+–—($€£¥-])(${YEAR})${NOT_AFTER}(?!%)`, 'gu'),
    read: ({0: digits, index}, text) =>
      isYearHere(text, index, index + digits.length) ? {is: 'date', parts: {year: Number(digits)}} : undefined
  }
]

const CHINESE: readonly Notation[] = [
  // 2021—2025年, 2016年至2020年, 2016年到2020年
  {
    pattern: new RegExp(`${NOT_BEFORE}(${YEAR})年?(?:至|到|[-–—~～]{1,2})(${YEAR})年(?![代\\d])`, 'gu'),
    read: ([, first, last]) => yearRange(first, last)
  },
  // 2022年第二季度
  {
    pattern: new RegExp(`${NOT_BEFORE}(${YEAR})年第?([一二三四1-4])季(?:度)?(?!节|節)`, 'gu'),
    read: ([, year, quarter]) => quarterOf(year, quarter)
  },
  // 2023年上半年
  {
    pattern: new RegExp(`${NOT_BEFORE}(${YEAR})年(上|下)半年`, 'gu'),
    read: ([, year, half]) => halfOf(year, half === '上')
  }
]

export const dateNotations: Readonly<Record<Language, readonly Notation[]>> = {
  en: [...SHARED, ...ENGLISH],
  zh: [...SHARED, ...CHINESE]
}

type Time = Omit<Extract<Found, {is: 'time'}>, 'start' | 'end'>

function isLikely(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function yearRange(first: string | undefined, last: string | undefined): Time | undefined {
  const [from, to] = [Number(first), Number(last)]
  if (!isLikely(from) || !isLikely(to) || to <= from || to - from > LONGEST_RANGE) return undefined
  return {is: 'time', iso: `${isoYear(from)}/${isoYear(to)}`, precision: 'year', isRange: true}
}

function decadeRange(first: number, last: number): Time | undefined {
  if (!isLikely(first) || !isLikely(last) || last <= first || last - first > LONGEST_RANGE) return undefined
  return {is: 'time', iso: `${isoYear(first)}/${isoYear(last + 9)}`, precision: 'decade', isRange: true}
}

function yearAndNext(first: number, last: number): Time | undefined {
  if (!isLikely(first) || last <= LAST_MONTH || last !== (first + 1) % 100) return undefined
  return {is: 'time', iso: `${isoYear(first)}/${isoYear(first + 1)}`, precision: 'year', isRange: true}
}

function wholeYear(year: string | undefined): Time {
  return {is: 'time', iso: isoYear(Number(year)), precision: 'year', isRange: false}
}

function quarterOf(year: string | undefined, quarter: string | undefined): Time | undefined {
  const number = QUARTERS.get(quarter ?? '')
  if (number === undefined) return undefined
  return {is: 'time', iso: isoQuarter(Number(year), number), precision: 'quarter', isRange: false}
}

function halfOf(year: string | undefined, isFirst: boolean): Time {
  const months = isFirst ? ['01', '06'] : ['07', '12']
  return {
    is: 'time',
    iso: months.map(month => `${year}-${month}`).join('/'),
    precision: 'half',
    isRange: false
  }
}

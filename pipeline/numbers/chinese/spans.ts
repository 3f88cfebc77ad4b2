import {isoCentury, isoDecade} from '../iso-dates.ts'
import type {Reading} from '../reading.ts'
import {mayBegin} from './amounts.ts'
import {readEra, readSmall} from './calendar.ts'
import {matchAt, type Source} from './match.ts'
import {DIGIT, DIGITS} from './numerals.ts'

const CENTURY = /世[纪紀]/y
const DECADE = /年代/y
const WHOLE_DECADE = new RegExp(`(?:${DIGIT}{4}|\\d{4})(?=年代)`, 'y')
const LAST_CENTURY = 30

/** 十八世纪, 公元前三世纪, 20世纪. */
export function readCentury(source: Source, offset: number): Reading | undefined {
  const era = readEra(source, offset)
  const number = mayBegin(source, offset) ? readSmall(source, era?.end ?? offset, 1, LAST_CENTURY) : undefined
  if (number === undefined) return undefined
  const noun = matchAt(CENTURY, source, number.end)
  if (noun === undefined) return undefined
  return {
    meaning: {kind: 'century', value: isoCentury(number.value, era?.before === true)},
    end: number.end + noun[0].length,
    written: `${era?.name ?? ''}${number.value}${noun[0]}`
  }
}

/** 十八世纪六十年代, 一九八〇年代. 八十年代 alone names no century and is not read. */
export function readDecade(source: Source, offset: number): Reading | undefined {
  return readDecadeOfCentury(source, offset) ?? readWholeDecade(source, offset)
}

function readDecadeOfCentury(source: Source, offset: number): Reading | undefined {
  const number = mayBegin(source, offset) ? readSmall(source, offset, 1, LAST_CENTURY) : undefined
  if (number === undefined) return undefined
  const noun = matchAt(CENTURY, source, number.end)
  if (noun === undefined) return undefined
  const years = readSmall(source, number.end + noun[0].length, 10, 90)
  if (years === undefined || years.value % 10 !== 0 || !matchAt(DECADE, source, years.end)) return undefined
  const value = isoDecade((number.value - 1) * 100 + years.value)
  return {
    meaning: {kind: 'decade', value},
    end: years.end + 2,
    written: `${number.value}${noun[0]}${years.value}年代`
  }
}

function readWholeDecade(source: Source, offset: number): Reading | undefined {
  const digits = mayBegin(source, offset) ? matchAt(WHOLE_DECADE, source, offset)?.[0] : undefined
  const first = Number([...(digits ?? '')].map(character => DIGITS.get(character) ?? character).join(''))
  if (digits === undefined || first < 1000 || first > 2999 || first % 10 !== 0) return undefined
  return {
    meaning: {kind: 'decade', value: isoDecade(first)},
    end: offset + digits.length + 2,
    written: `${first}年代`
  }
}

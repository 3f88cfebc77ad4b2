import {eraYear, isoYear} from '../iso-dates.ts'
import type {Reading} from '../reading.ts'
import {readAmount, readHundredsLeftOut} from './amounts.ts'
import {AFTER_A_YEAR, BEFORE_A_ROUND_YEAR, BEFORE_A_YEAR, ERAS} from './calendar-words.ts'
import {numeralGoesOn, readCardinal, readUnderHundred} from './cardinals.ts'
import {readInitials} from './initials.ts'
import {ZERO_LETTERS} from './number-words.ts'
import type {Token, Tokens} from './tokens.ts'

/** A year that could stand at a place, and how sure its form alone makes it. */
export interface SpokenYear {
  readonly year: number
  readonly next: number
  /** Said in two halves that are no time of day, `nineteen seventeen`: hardly ever another number. */
  readonly sure: boolean
}

const FIRST_YEAR = 1000
const LAST_YEAR = 2999
const LONGEST_BEFORE = 20
const CITED = /\(\)$/
const RANGE = /\b[12]\d{3}\s?[-–—/]\s?$/
const DIGITS = /^[12]\d{3}$/

/** `nineteen seventeen`, `nineteen oh five`, `two thousand and twelve`, `nineteen hundred`, `2012`. */
export function readYearNumber(tokens: Tokens, index: number): SpokenYear | undefined {
  const word = tokens.at(index)?.word ?? ''
  if (DIGITS.test(word)) return {year: Number(word), next: index + 1, sure: false}
  return readPair(tokens, index) ?? readWholeYear(tokens, index)
}

function readWholeYear(tokens: Tokens, index: number): SpokenYear | undefined {
  const whole = tokens.at(index)?.word === 'a' ? undefined : readCardinal(tokens, index)
  if (whole === undefined || whole.ordinal || whole.value < FIRST_YEAR || whole.value > LAST_YEAR)
    return undefined
  return {year: Number(whole.value), next: whole.next, sure: false}
}

/** The halves stand apart: “twenty-twenty” with a hyphen is good eyesight. */
function readPair(tokens: Tokens, index: number): SpokenYear | undefined {
  const century = readUnderHundred(tokens, index, true)
  if (century === undefined || century.ordinal || century.value < 10 || century.value > 20) return undefined
  if (tokens.at(century.next)?.gap !== 'space') return undefined
  const rest = readPairEnd(tokens, century.next)
  return (
    rest && {
      year: century.value * 100 + rest.value,
      next: rest.next,
      sure: century.value > 12 || rest.value > 59
    }
  )
}

function readPairEnd(
  tokens: Tokens,
  index: number
): {readonly value: number; readonly next: number} | undefined {
  const word = tokens.joined(index)
  const afterZero = ZERO_LETTERS.has(word ?? '')
  const end = readUnderHundred(tokens, afterZero ? index + 1 : index, false)
  if (end === undefined || end.ordinal || numeralGoesOn(tokens, end.next)) return undefined
  const fits = afterZero ? end.value > 0 && end.value < 10 : end.value >= 10
  return fits ? end : undefined
}

/** A year by its form, its era or the words around it; any other number of its size is a year only if asked for. */
export function readYear(tokens: Tokens, index: number): Reading | undefined {
  return readEraYear(tokens, index) ?? readPlainYear(tokens, index)
}

function readPlainYear(tokens: Tokens, index: number): Reading | undefined {
  const spoken = readYearNumber(tokens, index)
  if (spoken === undefined) return undefined
  const sure = spoken.sure || (followsLikeYear(tokens, spoken.next) && precedesYear(tokens, index, spoken))
  return {
    meaning: {kind: 'year', value: isoYear(spoken.year)},
    end: tokens.endBefore(spoken.next),
    written: String(spoken.year),
    alone: !sure
  }
}

/** Whether what stands after a number lets it be a year: not a noun that it counts. */
export function followsLikeYear(tokens: Tokens, next: number): boolean {
  const token = tokens.at(next)
  if (token === undefined || tokens.joined(next) === undefined) return true
  if (token.gap === 'hyphen') return DIGITS.test(token.word)
  return AFTER_A_YEAR.has(token.word) || isCapitalised(tokens, token)
}

function isCapitalised({text}: Tokens, {start}: Token): boolean {
  return /\p{Lu}/u.test(text.charAt(start))
}

function precedesYear(tokens: Tokens, index: number, {year, next}: SpokenYear): boolean {
  const {start = 0, end = 0, word = ''} = tokens.at(index) ?? {}
  const before = tokens.text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const after = tokens.at(next)
  const announced = year % 100 === 0 ? BEFORE_A_ROUND_YEAR : BEFORE_A_YEAR
  if (announced.test(before) || (after?.gap === 'space' && after.word === 'year')) return true
  return DIGITS.test(word) && (CITED.test(before + tokens.text.charAt(end)) || RANGE.test(before))
}

/** `seven fifty b c`, `44 BC`, `AD` only in capitals: “fifty ad agencies”. */
function readEraYear(tokens: Tokens, index: number): Reading | undefined {
  const spoken = readYearNumber(tokens, index) ?? readSmallYear(tokens, index)
  if (spoken === undefined || spoken.year < 1) return undefined
  const era = readInitials(tokens, spoken.next, ERAS)
  if (era === undefined) return undefined
  const letters = tokens.text.slice(tokens.endBefore(spoken.next), era.end).trim()
  if (/^(?:ad|ce)$/.test(letters)) return undefined
  const year = eraYear(spoken.year, ERAS.get(era.letters) ?? false)
  return {
    meaning: {kind: 'year', value: isoYear(year)},
    end: era.end,
    written: `${spoken.year} ${era.letters.toUpperCase()}`
  }
}

function readSmallYear(
  tokens: Tokens,
  index: number
): {readonly year: number; readonly next: number} | undefined {
  const amount = readHundredsLeftOut(tokens, index) ?? readAmount(tokens, index)
  return amount && /^\d{1,4}$/.test(amount.value)
    ? {year: Number(amount.value), next: amount.next}
    : undefined
}

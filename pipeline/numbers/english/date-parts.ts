import {MONTHS, VERBS} from './calendar-words.ts'
import {readUnderHundred} from './cardinals.ts'
import type {Tokens} from './tokens.ts'
import {followsLikeYear, readYearNumber} from './years.ts'

/** A day, month or year inside a date. */
export interface DatePart {
  readonly value: number
  /** Index of its first token and of the token after it. */
  readonly from: number
  readonly next: number
  /** Its form or place shows that it is one; otherwise it may be a plain number or a verb. */
  readonly sure: boolean
}

const ABBREVIATION = /^\p{Lu}\p{Ll}{2,3}$/u
const DAY_DIGITS = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/

/** `July`, `july`, `Sept`; `may` and `march` in lower case are more often verbs. */
export function readMonthPart(tokens: Tokens, index: number): DatePart | undefined {
  const token = tokens.at(index)
  const value = MONTHS.get(token?.word ?? '')
  if (token === undefined || value === undefined) return undefined
  const name = tokens.text.slice(token.start, token.end)
  const full = name.length > 4 || /^(?:may|june|july)$/i.test(name)
  if (!full && !ABBREVIATION.test(name)) return undefined
  return {value, from: index, next: index + 1, sure: !VERBS.has(token.word) || /^\p{Lu}/u.test(name)}
}

/** Whether nothing but a space, or the full stop of `Sept.`, stands before this token. */
function follows(tokens: Tokens, index: number): boolean {
  const gap = tokens.at(index)?.gap
  const before = tokens.at(index - 1)
  return gap === 'space' || (gap === 'stop' && before !== undefined && before.word.length < 5)
}

/** The day after a month: `twenty fifth`, `the fifth`, `25`, `25th`; a cardinal in words is seldom one. */
export function readDayPart(tokens: Tokens, index: number): DatePart | undefined {
  if (!follows(tokens, index)) return undefined
  const from = tokens.at(index)?.word === 'the' ? index + 1 : index
  const word = tokens.at(from)?.word ?? ''
  if (DAY_DIGITS.test(word))
    return {value: Number(word.replace(/\D+$/, '')), from, next: from + 1, sure: true}
  const day = readUnderHundred(tokens, from, true)
  return day && {value: day.value, from, next: day.next, sure: day.ordinal}
}

/** The year after a month or a day: `2012`, `, 2012`, `twenty twelve`; a year in words only after a day takes a comma. */
export function readYearPart(tokens: Tokens, index: number, afterDay: boolean): DatePart | undefined {
  const comma = tokens.at(index)?.gap === 'comma'
  if (!comma && !follows(tokens, index)) return undefined
  const from = tokens.at(index)?.word === 'of' ? index + 1 : index
  const spoken = readYearNumber(tokens, from)
  const digits = /^\d/.test(tokens.at(from)?.word ?? '')
  if (spoken === undefined || (comma && !afterDay && !digits)) return undefined
  const sure = spoken.sure || digits || followsLikeYear(tokens, spoken.next)
  return {value: spoken.year, from, next: spoken.next, sure}
}

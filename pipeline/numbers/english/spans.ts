import {isoCentury, isoDecade} from '../iso-dates.ts'
import type {Reading} from '../reading.ts'
import {DECADES, ERAS} from './calendar-words.ts'
import {readUnderHundred} from './cardinals.ts'
import {readInitials} from './initials.ts'
import {ordinalDigits, readOrdinalNumber} from './ordinals.ts'
import type {Tokens} from './tokens.ts'

const DIGIT_DECADE = /^([12]\d\d0)'?s$/
const LAST_CENTURY = 30

/** `nineteen eighties`, `1980s`. “The eighties” name no century and are not read; `1300s` may be one. */
export function readDecade(tokens: Tokens, index: number): Reading | undefined {
  const word = tokens.at(index)?.word ?? ''
  const digits = DIGIT_DECADE.exec(word)?.[1]
  if (digits !== undefined) return decade(tokens, Number(digits), index + 1)
  const century = readUnderHundred(tokens, index, true)
  if (century === undefined || century.ordinal || century.value < 10 || century.value > 20) return undefined
  const years = DECADES.get(tokens.joined(century.next) ?? '')
  return years === undefined ? undefined : decade(tokens, century.value * 100 + years, century.next + 1)
}

function decade(tokens: Tokens, first: number, next: number): Reading {
  return {
    meaning: {kind: 'decade', value: isoDecade(first)},
    end: tokens.endBefore(next),
    written: `${first}s`,
    alone: first % 100 === 0
  }
}

/** `twenty-first century`, `21st century`, `third century BC`; “eighteen century” only if asked for. */
export function readCentury(tokens: Tokens, index: number): Reading | undefined {
  const ordinal = readOrdinalNumber(tokens, index)
  const spoken = ordinal ?? readUnderHundred(tokens, index, true)
  if (spoken === undefined || spoken.value < 1 || spoken.value > LAST_CENTURY) return undefined
  const noun = tokens.at(spoken.next)
  if (tokens.joined(spoken.next) !== 'century' || noun === undefined) return undefined
  const era = readInitials(tokens, spoken.next + 1, ERAS)
  const before = era !== undefined && ERAS.get(era.letters) === true
  const number = Number(spoken.value)
  return {
    meaning: {kind: 'century', value: isoCentury(number, before)},
    end: before ? era.end : noun.end,
    written: `${ordinalDigits(String(number))} ${tokens.text.slice(noun.start, before ? era.end : noun.end)}`,
    alone: ordinal === undefined
  }
}

import type {Reading} from '../reading.ts'
import {VERBS} from './calendar-words.ts'
import {readCardinal} from './cardinals.ts'
import {readMonthPart} from './date-parts.ts'
import type {Tokens} from './tokens.ts'

const BEFORE_A_MONTH =
  /\b(?:in|since|by|until|till|from|during|of|last|next|this|early|late|mid|to|and)[\s-]$/i
const FULL_NAME = 4
const LONGEST_BEFORE = 8

/** A month by its name, or by its number if asked for. */
export function readMonth(tokens: Tokens, index: number): Reading | undefined {
  return readName(tokens, index) ?? readNumber(tokens, index)
}

function readName(tokens: Tokens, index: number): Reading | undefined {
  const month = readMonthPart(tokens, index)
  const token = tokens.at(index)
  if (month === undefined || token === undefined || (token.word.length < FULL_NAME && token.word !== 'may'))
    return undefined
  const written = tokens.text.slice(token.start, token.end)
  const before = tokens.text.slice(Math.max(0, token.start - LONGEST_BEFORE), token.start)
  const sure = month.sure && (!VERBS.has(token.word) || BEFORE_A_MONTH.test(before))
  return {meaning: {kind: 'month', value: month.value}, end: token.end, written, alone: !sure}
}

function readNumber(tokens: Tokens, index: number): Reading | undefined {
  const cardinal = readCardinal(tokens, index)
  if (cardinal === undefined || cardinal.ordinal || cardinal.value < 1n || cardinal.value > 12n)
    return undefined
  const meaning = {kind: 'month', value: Number(cardinal.value)} as const
  return {meaning, end: tokens.endBefore(cardinal.next), written: String(cardinal.value), alone: true}
}

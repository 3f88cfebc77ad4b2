import {rememberFew} from '../remember-few.ts'
import {type Lexeme, NUMBER_WORDS, ZERO_LETTERS} from './number-words.ts'
import type {Tokens} from './tokens.ts'

/** A whole number in words, and the index of the token after it. */
export interface Cardinal {
  readonly value: bigint
  readonly next: number
  /** The last word was an ordinal: `twenty-first`. */
  readonly ordinal: boolean
  /** `400` and the scale word, if nothing but a count and one scale was said. */
  readonly scaled?: {readonly count: number; readonly exponent: number}
}

interface Part {
  readonly value: number
  readonly next: number
  readonly ordinal: boolean
}

interface Source {
  readonly tokens: Tokens
  /** The few characters before the numeral: `half` a million is no million. */
  readonly before: string
  /** After “between”, where the last `and` parts two numbers. */
  readonly isBetween: boolean
}

const HUNDRED = 2
const LONGEST_BEFORE = 9

/**
 * Whether a numeral goes on at `index`: then what was read before it was not all of it. After a scale word a comma may
 * stand inside a number as well as in a list (`one million, two hundred thousand`), so it ends none. `two oh one` is a
 * number of a room.
 */
export function numeralGoesOn(tokens: Tokens, index: number): boolean {
  if (lexeme(tokens, index) !== undefined) return true
  if (ZERO_LETTERS.has(tokens.joined(index) ?? '')) return lexeme(tokens, index + 1) !== undefined
  const scale = NUMBER_WORDS.get(tokens.at(index - 1)?.word ?? '')
  if (tokens.at(index)?.gap !== 'comma' || scale?.type !== 'scale' || scale.exponent === HUNDRED) return false
  return lexeme(tokens, index, true) !== undefined
}

/**
 * Reads a whole number in words: `two thousand and twenty-three`, `twenty one hundred`, `a hundred and five`,
 * `eight hundred ninth`. Scales must fall; a numeral that goes on in any other way is not a number.
 */
export function readCardinal(tokens: Tokens, index: number): Cardinal | undefined {
  const cardinal = readCardinalPart(tokens, index)
  return cardinal === undefined || numeralGoesOn(tokens, cardinal.next) ? undefined : cardinal
}

/** The same, but a number word may follow: the `one` of `one third`, the `nineteen` of `nineteen oh five`. */
export const readCardinalPart = rememberFew((tokens: Tokens, index: number): Cardinal | undefined => {
  if (!mayBegin(tokens.at(index)?.word)) return undefined
  const start = tokens.at(index)?.start ?? 0
  const before = tokens.text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  return readScaled(
    {tokens, before, isBetween: /\bbetween\s$/i.test(before)},
    index,
    Number.POSITIVE_INFINITY
  )
})

function mayBegin(word: string | undefined): boolean {
  return word !== undefined && (word === 'a' || NUMBER_WORDS.has(word))
}

/** A number below one hundred: `five`, `seventeen`, `twenty-five`, `twenty-fifth`. */
export function readUnderHundred(tokens: Tokens, index: number, first: boolean): Part | undefined {
  const head = lexeme(tokens, index, first)
  if (head === undefined || head.type === 'scale') return undefined
  const next = index + 1
  if (head.type === 'unit' || head.ordinal) return {value: head.value, next, ordinal: head.ordinal}
  const tail = lexeme(tokens, next)
  if (tail?.type !== 'unit' || tail.value < 1 || tail.value > 9)
    return {value: head.value, next, ordinal: false}
  return {value: head.value + tail.value, next: next + 1, ordinal: tail.ordinal}
}

function lexeme(tokens: Tokens, index: number, first = false): Lexeme | undefined {
  const word = first ? tokens.at(index)?.word : tokens.joined(index)
  return word === undefined ? undefined : NUMBER_WORDS.get(word)
}

/** A group with its scale and everything below it; `below` is the power of ten that it has to stay under. */
function readScaled(source: Source, index: number, below: number): Cardinal | undefined {
  const first = below === Number.POSITIVE_INFINITY
  const group = first ? readFirstGroup(source, index) : readGroup(source, index, false)
  if (group === undefined) return undefined
  const scale = group.ordinal ? undefined : scaleAt(source.tokens, group.next)
  if (!fits(group.value, scale?.exponent ?? 0, below)) return undefined
  if (scale === undefined) return {value: BigInt(group.value), next: group.next, ordinal: group.ordinal}
  const value = BigInt(group.value) * 10n ** BigInt(scale.exponent)
  const head = {value, next: group.next + 1, ordinal: scale.ordinal}
  return scale.ordinal ? head : withTail(source, head, {count: group.value, exponent: scale.exponent})
}

function withTail(
  source: Source,
  head: Cardinal,
  scaled: NonNullable<Cardinal['scaled']>
): Cardinal | undefined {
  const tail = numeralGoesOn(source.tokens, head.next)
    ? (readScaled(source, head.next, scaled.exponent) ?? 'unreadable')
    : readAfterAnd(source, head.next, false)
  if (tail === 'unreadable') return undefined
  if (tail === undefined) return {...head, scaled}
  return {value: head.value + BigInt(tail.value), next: tail.next, ordinal: tail.ordinal}
}

/** Only the first group may begin with `a` (`a hundred`) or be a bare ordinal scale (`hundredth`). */
function readFirstGroup(source: Source, index: number): Part | undefined {
  const word = source.tokens.at(index)?.word
  const bare = lexeme(source.tokens, index, true)
  if (bare?.type === 'scale') return readBareScale(bare, index)
  if (word !== 'a') return readGroup(source, index, true)
  const follows = lexeme(source.tokens, index + 1)
  if (follows?.type !== 'scale' || follows.ordinal || /\b(?:half|of|many)\s$/i.test(source.before))
    return undefined
  return withHundreds(source, {value: 1, next: index + 1, ordinal: false})
}

/** `hundredth`, `millionth`; beyond a thousand billion nobody says so, and a plain number would not be exact. */
function readBareScale(scale: Extract<Lexeme, {type: 'scale'}>, index: number): Part | undefined {
  if (!scale.ordinal || scale.exponent > 12) return undefined
  return {value: 10 ** scale.exponent, next: index + 1, ordinal: true}
}

function readGroup(source: Source, index: number, first: boolean): Part | undefined {
  const count = readUnderHundred(source.tokens, index, first)
  return count === undefined || count.ordinal ? count : withHundreds(source, count)
}

/** `two hundred and five`, and `eleven hundred`, `twenty-one hundred`; `twenty hundred` is nobody's number. */
function withHundreds(source: Source, count: Part): Part | undefined {
  const hundred = lexeme(source.tokens, count.next)
  if (hundred?.type !== 'scale' || hundred.exponent !== HUNDRED) return count
  if (count.value % 10 === 0) return undefined
  const head = {value: count.value * 100, next: count.next + 1, ordinal: hundred.ordinal}
  if (head.ordinal) return head
  const tail = readUnderHundred(source.tokens, head.next, false) ?? readAfterAnd(source, head.next, true)
  if (tail === undefined || tail.value === 0) return head
  return {...tail, value: head.value + tail.value}
}

/** `and twenty-three`: taken only if the numeral ends there, or a scale follows (`two hundred and ten million`). */
function readAfterAnd({tokens, isBetween}: Source, index: number, scaleMayFollow: boolean): Part | undefined {
  if (tokens.joined(index) !== 'and') return undefined
  const part = readUnderHundred(tokens, index + 1, false)
  if (part === undefined || part.value === 0 || (isBetween && tokens.joined(part.next) !== 'and'))
    return undefined
  const ends =
    !numeralGoesOn(tokens, part.next) || (scaleMayFollow && scaleAt(tokens, part.next) !== undefined)
  return ends ? part : undefined
}

function scaleAt(tokens: Tokens, index: number): Extract<Lexeme, {type: 'scale'}> | undefined {
  const scale = lexeme(tokens, index)
  return scale?.type === 'scale' && scale.exponent > HUNDRED ? scale : undefined
}

function fits(value: number, exponent: number, below: number): boolean {
  if (value === 0) return exponent === 0 && below === Number.POSITIVE_INFINITY
  return value < 10 ** (below - exponent) && (exponent === 0 || value < 1000)
}

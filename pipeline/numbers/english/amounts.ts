import {shiftPoint} from '../exact-decimal.ts'
import {rememberFew} from '../remember-few.ts'
import {numeralGoesOn, readCardinal, readCardinalPart} from './cardinals.ts'
import {NUMBER_WORDS, SCALES, ZERO_LETTERS} from './number-words.ts'
import type {Tokens} from './tokens.ts'

/** How much of something: what percentages, measures and sums of money count with. */
export interface Amount {
  readonly value: string
  /** With digits, and with the scale word kept where a reader needs it: `5.2 million`. */
  readonly written: string
  readonly next: number
  /** Said with a decimal point or a half. */
  readonly decimal: boolean
  /** Begins with “point” or “at one point”, where the word is more often a noun. */
  readonly bare: boolean
}

const MINUS = new Set(['minus', 'negative'])
// A sign before, or more after than a number takes: `-5`, `71.6million`, `1.2.3`.
const SIGN = /(?<![\p{L}\p{N}])[-−]$/u
const CUT_OFF = /^[.,]\d/
const PLAIN_NUMBER = /^\d[\d,]{0,399}(?:\.\d{1,400})?$/
// 46,664 is written out, 400 million and 21 lakh keep their scale word.
const LARGEST_SPELT_OUT = 3
const HALVES: readonly (readonly [string, string])[] = [
  ['and a half', '5'],
  ['and one half', '5'],
  ['and a quarter', '25'],
  ['and one quarter', '25'],
  ['and three quarters', '75']
]
// A number is cut off nowhere: with more digits than these it is not read.
const MOST_DECIMALS = 200

/** `two hundred`, `minus sixty point two`, `5.2 million`, `two and a half thousand`. */
export const readAmount = rememberFew((tokens: Tokens, index: number): Amount | undefined => {
  const signed = MINUS.has(tokens.at(index)?.word ?? '') && tokens.at(index + 1)?.gap === 'space'
  const at = signed ? index + 1 : index
  const amount =
    readDigits(tokens, at) ?? readDecimal(tokens, at) ?? readHalves(tokens, at) ?? readWhole(tokens, at)
  if (amount === undefined || !signed) return amount
  return {...amount, value: `-${amount.value}`, written: `-${amount.written}`}
})

function readDigits(tokens: Tokens, index: number): Amount | undefined {
  const {word = '', start = 0, end = 0} = tokens.at(index) ?? {}
  if (!PLAIN_NUMBER.test(word)) return undefined
  const {text} = tokens
  if (SIGN.test(text.slice(Math.max(0, start - 2), start)) || CUT_OFF.test(text.slice(end, end + 2)))
    return undefined
  const amount = {value: word.replaceAll(',', ''), written: word, next: index + 1}
  return withScale(tokens, amount, word.includes('.'))
}

function readDecimal(tokens: Tokens, index: number): Amount | undefined {
  const whole = tokens.at(index)?.word === 'point' ? undefined : readCardinal(tokens, index)
  if (whole?.ordinal) return undefined
  const point = whole?.next ?? index
  const word = whole === undefined ? tokens.at(point)?.word : tokens.joined(point)
  const decimals = word === 'point' ? readSpokenDigits(tokens, point + 1) : ''
  if (decimals === '') return undefined
  const value = `${whole?.value ?? 0n}.${decimals}`
  const amount = withScale(tokens, {value, written: value, next: point + 1 + decimals.length}, true)
  return amount && {...amount, bare: whole === undefined || isAtOnePoint(tokens, index)}
}

function isAtOnePoint(tokens: Tokens, index: number): boolean {
  const {word, start} = tokens.at(index) ?? {word: '', start: 0}
  return word === 'one' && /\bat\s$/i.test(tokens.text.slice(Math.max(0, start - 4), start))
}

/** One digit a word; `o` and `oh` are zeros. */
function readSpokenDigits(tokens: Tokens, index: number): string {
  let digits = ''
  for (;;) {
    const digit = spokenDigit(tokens.joined(index + digits.length))
    if (digit === undefined) return digits
    if (digits.length === MOST_DECIMALS) return ''
    digits += digit
  }
}

function spokenDigit(word: string | undefined): string | undefined {
  if (word === undefined) return undefined
  if (ZERO_LETTERS.has(word)) return '0'
  const lexeme = NUMBER_WORDS.get(word)
  return lexeme?.type === 'unit' && lexeme.value < 10 && !lexeme.ordinal ? String(lexeme.value) : undefined
}

function readHalves(tokens: Tokens, index: number): Amount | undefined {
  const whole = readCardinal(tokens, index)
  if (whole === undefined || whole.ordinal) return undefined
  for (const [words, decimals] of HALVES) {
    const parts = words.split(' ')
    if (!parts.every((word, part) => tokens.joined(whole.next + part) === word)) continue
    const value = `${whole.value}.${decimals}`
    return withScale(tokens, {value, written: value, next: whole.next + parts.length}, true)
  }
  return undefined
}

function readWhole(tokens: Tokens, index: number): Amount | undefined {
  const whole = readCardinal(tokens, index)
  if (whole === undefined || whole.ordinal) return undefined
  const {value, next, scaled} = whole
  if (tokens.joined(next) === 'point' && numeralGoesOn(tokens, next + 1)) return undefined
  const keepsScale = scaled !== undefined && scaled.exponent > LARGEST_SPELT_OUT
  const written = keepsScale ? `${scaled.count} ${tokens.at(next - 1)?.word}` : String(value)
  return {value: String(value), written, next, decimal: false, bare: false}
}

/** A scale word right after a decimal or a number in digits: `5.2 million`. */
function withScale(
  tokens: Tokens,
  {value, written, next}: Pick<Amount, 'value' | 'written' | 'next'>,
  decimal: boolean
): Amount | undefined {
  const word = tokens.joined(next)
  const exponent = word === undefined ? undefined : SCALES.get(word)
  const end = exponent === undefined ? next : next + 1
  if (numeralGoesOn(tokens, end)) return undefined
  if (exponent === undefined) return {value, written, next, decimal, bare: false}
  return {value: shiftPoint(value, exponent), written: `${written} ${word}`, next: end, decimal, bare: false}
}

/** `one fifty five` for 155: only a following “dollars” tells it from a time or a list. */
export function readHundredsLeftOut(tokens: Tokens, index: number): Amount | undefined {
  const hundreds = readCardinalPart(tokens, index)
  if (hundreds === undefined || hundreds.value < 1n || hundreds.value > 9n || hundreds.ordinal)
    return undefined
  const rest = tokens.at(hundreds.next)?.gap === 'space' ? readCardinal(tokens, hundreds.next) : undefined
  if (rest === undefined || rest.ordinal || rest.value < 10n || rest.value > 99n) return undefined
  const value = String(hundreds.value * 100n + rest.value)
  return {value, written: value, next: rest.next, decimal: false, bare: false}
}

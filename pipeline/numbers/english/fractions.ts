import type {Reading} from '../reading.ts'
import {numeralGoesOn, readCardinalPart} from './cardinals.ts'
import {NUMBER_WORDS} from './number-words.ts'
import type {Tokens} from './tokens.ts'

/** `one half`, `two thirds`, `three quarters`, `seven hundredths`; “one hundredth” is the hundredth of a row. */
export function readFraction(tokens: Tokens, index: number): Reading | undefined {
  const count = readCardinalPart(tokens, index)
  if (count === undefined || count.ordinal || tokens.at(index)?.word === 'a') return undefined
  const denominator = readDenominator(tokens.joined(count.next), count.value === 1n)
  if (denominator === undefined || numeralGoesOn(tokens, count.next + 1)) return undefined
  const numerator = String(count.value)
  return {
    meaning: {kind: 'fraction', value: {numerator, denominator}},
    end: tokens.endBefore(count.next + 1),
    written: `${numerator}/${denominator}`
  }
}

function readDenominator(word: string | undefined, single: boolean): string | undefined {
  const name = single ? word : word?.replace(/(?<=[a-z])s$/, '').replace(/^halve$/, 'half')
  if (name === undefined || (!single && name === word)) return undefined
  if (name === 'half') return '2'
  if (name === 'quarter') return '4'
  const lexeme = NUMBER_WORDS.get(name)
  if (!lexeme?.ordinal) return undefined
  if (lexeme.type === 'scale') return `1${'0'.repeat(lexeme.exponent)}`
  return lexeme.value > 2 ? String(lexeme.value) : undefined
}

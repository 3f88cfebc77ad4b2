import type {Reading} from '../reading.ts'
import {type Amount, readAmount} from './amounts.ts'
import type {Tokens} from './tokens.ts'

// A number in digits that touches one of these is a piece of something else: `G2/M`, `10.1038/x`, `93(01)`, `112-118`.
const TOUCHES_BEFORE = /[\p{L}\p{N}.,:/\\_#@&=+-]$/u
const TOUCHES_AFTER = /^(?:[\p{L}\p{N}/\\_@&=+–-]|[.,:(]\p{N})/u
const ZERO_BEFORE = /^-?0\d/

/** A number that counts nothing this grammar knows: `two hundred and fifty four`, `5.2 million`, `78`. */
export function readPlainNumber(tokens: Tokens, index: number): Reading | undefined {
  const amount = readAmount(tokens, index)
  if (amount === undefined || isIdentifier(tokens, index, amount)) return undefined
  const kind = amount.decimal ? 'decimal' : 'cardinal'
  const end = tokens.endBefore(amount.next)
  return {meaning: {kind, value: amount.value}, end, written: amount.written, alone: amount.bare}
}

function isIdentifier(tokens: Tokens, index: number, {next, value}: Amount): boolean {
  const {word = '', start = 0} = tokens.at(index) ?? {}
  if (!/^\d/.test(word)) return false
  const end = tokens.endBefore(next)
  const touchesBefore = TOUCHES_BEFORE.test(tokens.text.slice(Math.max(0, start - 2), start))
  const touchesAfter = TOUCHES_AFTER.test(tokens.text.slice(end, end + 3))
  return touchesBefore || touchesAfter || ZERO_BEFORE.test(value)
}

import type {Reading} from '../reading.ts'
import {readAmount} from './amounts.ts'
import type {Tokens} from './tokens.ts'

/** `eighteen point one percent`, `five per cent`, `5%`. “Percentage points” are no percentage and are not read as one. */
export function readPercent(tokens: Tokens, index: number): Reading | undefined {
  const amount = readAmount(tokens, index)
  if (amount === undefined) return undefined
  const next = afterSign(tokens, amount.next)
  if (next === undefined) return undefined
  const meaning = {kind: 'percent', value: amount.value} as const
  return {meaning, end: tokens.endBefore(next), written: `${amount.written}%`, alone: amount.bare}
}

function afterSign(tokens: Tokens, index: number): number | undefined {
  const word = tokens.joined(index)
  if (word === 'percent' || (tokens.at(index)?.word === '%' && tokens.at(index)?.gap === 'none'))
    return index + 1
  return word === 'per' && tokens.joined(index + 1) === 'cent' ? index + 2 : undefined
}

import type {Reading} from '../reading.ts'
import {type Amount, mayBegin, readAmount} from './amounts.ts'
import {matchAt} from './match.ts'
import {readWholeNumber} from './whole-numbers.ts'

const PERCENT = /([负負])?百分之(百)?/y
const PERCENT_SIGN = /%/y
const PARTS = /分之/y
const MIXED = /又/y
const MINUS = /[负負]/y
const BARE: ReadonlyMap<string, string> = new Map([
  ['千', '1000'],
  ['万', '10000'],
  ['萬', '10000'],
  ['亿', '100000000'],
  ['億', '100000000']
])

/** 百分之三点五, 百分之百, 70.3%. */
export function readPercent(text: string, offset: number, count: Amount | undefined): Reading | undefined {
  const head = matchAt(PERCENT, text, offset)
  if (head === undefined || !mayBegin(text, offset)) return readPercentSign(text, count)
  const sign = head[1] ? '-' : ''
  const end = offset + head[0].length
  if (head[2]) return {meaning: {kind: 'percent', value: `${sign}100`}, end, written: `${sign}100%`}
  const amount = readAmount(text, end)
  if (amount === undefined) return undefined
  return {
    meaning: {kind: 'percent', value: sign + amount.value},
    end: amount.end,
    written: `${sign}${amount.written}%`
  }
}

function readPercentSign(text: string, amount: Amount | undefined): Reading | undefined {
  if (amount === undefined || !matchAt(PERCENT_SIGN, text, amount.end)) return undefined
  return {meaning: {kind: 'percent', value: amount.value}, end: amount.end + 1, written: `${amount.written}%`}
}

/** 五分之二, 三又五分之一, 千分之五. */
export function readFraction(text: string, offset: number): Reading | undefined {
  if (!mayBegin(text, offset)) return undefined
  const sign = matchAt(MINUS, text, offset) ? '-' : ''
  const from = offset + sign.length
  const whole = readWholeNumber(text, from)
  const mixed = whole !== undefined && matchAt(MIXED, text, whole.end) !== undefined
  const denominator = readDenominator(text, mixed ? whole.end + 1 : from)
  if (denominator === undefined) return undefined
  const numerator = readAmount(text, denominator.end)
  if (numerator === undefined || numerator.decimal) return undefined
  return fraction(sign, mixed ? whole.value : '', numerator, denominator.value)
}

function readDenominator(
  text: string,
  offset: number
): {readonly value: string; readonly end: number} | undefined {
  const bare = BARE.get(text.charAt(offset))
  const found = bare === undefined ? readWholeNumber(text, offset) : {value: bare, end: offset + 1}
  const parts = found && matchAt(PARTS, text, found.end)
  return parts && found.value !== '0' ? {value: found.value, end: found.end + parts[0].length} : undefined
}

function fraction(sign: string, whole: string, {value, end}: Amount, denominator: string): Reading {
  const numerator = BigInt(whole) * BigInt(denominator) + BigInt(value)
  return {
    meaning: {kind: 'fraction', value: {numerator: `${sign}${numerator}`, denominator}},
    end,
    written: `${sign}${whole}${whole && '又'}${value}/${denominator}`
  }
}

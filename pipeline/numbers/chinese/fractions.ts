import type {Reading} from '../reading.ts'
import {type Amount, mayBegin, readAmount} from './amounts.ts'
import {matchAt, type Source} from './match.ts'
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
export function readPercent(source: Source, offset: number, count: Amount | undefined): Reading | undefined {
  const head = matchAt(PERCENT, source, offset)
  if (head === undefined || !mayBegin(source, offset)) return readPercentSign(source, count)
  const sign = head[1] ? '-' : ''
  const end = offset + head[0].length
  if (head[2]) return {meaning: {kind: 'percent', value: `${sign}100`}, end, written: `${sign}100%`}
  const amount = readAmount(source, end)
  if (amount === undefined) return undefined
  return {
    meaning: {kind: 'percent', value: sign + amount.value},
    end: amount.end,
    written: `${sign}${amount.written}%`
  }
}

function readPercentSign(source: Source, amount: Amount | undefined): Reading | undefined {
  if (amount === undefined || !matchAt(PERCENT_SIGN, source, amount.end)) return undefined
  return {meaning: {kind: 'percent', value: amount.value}, end: amount.end + 1, written: `${amount.written}%`}
}

/** 五分之二, 三又五分之一, 千分之五. */
export function readFraction(source: Source, offset: number): Reading | undefined {
  if (!mayBegin(source, offset)) return undefined
  const sign = matchAt(MINUS, source, offset) ? '-' : ''
  const from = offset + sign.length
  const whole = readWholeNumber(source, from)
  const mixed = whole !== undefined && matchAt(MIXED, source, whole.end) !== undefined
  const denominator = readDenominator(source, mixed ? whole.end + 1 : from)
  if (denominator === undefined) return undefined
  const numerator = readAmount(source, denominator.end)
  if (numerator === undefined || numerator.decimal) return undefined
  return fraction(sign, mixed ? whole.value : '', numerator, denominator.value)
}

function readDenominator(
  source: Source,
  offset: number
): {readonly value: string; readonly end: number} | undefined {
  const bare = BARE.get(source.text.charAt(offset))
  const found = bare === undefined ? readWholeNumber(source, offset) : {value: bare, end: offset + 1}
  const parts = found && matchAt(PARTS, source, found.end)
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

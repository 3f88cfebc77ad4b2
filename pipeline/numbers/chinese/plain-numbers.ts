import type {Reading} from '../reading.ts'
import {type Amount, mayBegin} from './amounts.ts'
import {matchAt, type Source} from './match.ts'
import {POINT} from './numerals.ts'
import {readLiterally, readWholeNumber} from './whole-numbers.ts'

// 一点一滴, 两点一线: such a decimal is more often “a bit” or “two points”.
const SELDOM_DECIMAL = new RegExp(`[一两兩]${POINT}`, 'y')
const NO_COUNT_AFTER = /[A-Za-z(（/_-]/y
const ORDINAL = /第/y

/** 一百一十九万, 三点一四, 78. A single character counts only if asked for. */
export function readPlainNumber(
  source: Source,
  offset: number,
  amount: Amount | undefined
): Reading | undefined {
  if (amount === undefined) return readDoubtful(source, offset)
  const {value, written, end, decimal, single} = amount
  if (/\d/.test(source.text.charAt(offset)) && isIdentifier(source, offset, end)) return undefined
  // 胜负三比一: before a whole number 负 is as often “lost”.
  const lost = !decimal && value.startsWith('-')
  const alone = single || lost || (decimal && matchAt(SELDOM_DECIMAL, source, offset) !== undefined)
  return {meaning: {kind: decimal ? 'decimal' : 'cardinal', value}, end, written, alone}
}

/** A long number whose last digit may stand for another place. */
function readDoubtful(source: Source, offset: number): Reading | undefined {
  const number = mayBegin(source, offset) ? readLiterally(source, offset) : undefined
  if (number === undefined || readWholeNumber(source, offset) !== undefined) return undefined
  const {value, end, written} = number
  return {meaning: {kind: 'cardinal', value}, end, written, alone: true}
}

function isIdentifier(source: Source, offset: number, end: number): boolean {
  return (
    matchAt(NO_COUNT_AFTER, source, end) !== undefined || /^0\d/.test(source.text.slice(offset, offset + 2))
  )
}

/** 第一百一十九万, 第3. */
export function readOrdinal(source: Source, offset: number): Reading | undefined {
  if (!matchAt(ORDINAL, source, offset)) return undefined
  const number = readWholeNumber(source, offset + 1)
  if (number === undefined) return undefined
  const written = `第${number.written.replaceAll(',', '')}`
  return {meaning: {kind: 'ordinal', value: number.value}, end: number.end, written}
}

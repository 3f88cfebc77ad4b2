import type {Reading} from '../reading.ts'
import type {Amount} from './amounts.ts'
import {matchAt, type Source} from './match.ts'
import {D, DIGITS} from './numerals.ts'
import {CURRENCIES, findName, UNITS} from './unit-names.ts'

const FEN = '分(?![钟鐘之])'
const CENTS = new RegExp(`(${D})角(?:(${D})${FEN})?|零?(${D})${FEN}`, 'y')

/** 五十万美元, 三元五角. A single 一元 or 二元 is often no money (二元结构). */
export function readMoney(source: Source, _: number, amount: Amount | undefined): Reading | undefined {
  if (amount === undefined) return undefined
  const name = findName(CURRENCIES, source.text, amount.end)
  if (name === undefined) return undefined
  const cents = name.symbol === '元' && !amount.decimal ? matchAt(CENTS, source, name.end) : undefined
  const written = ungrouped(amount) + source.text.slice(amount.end, name.end)
  if (cents === undefined) {
    const meaning = {kind: 'money', value: amount.value, currency: name.symbol} as const
    return {meaning, end: name.end, written, alone: amount.single && name.symbol === '元'}
  }
  const value = `${amount.value}.${digit(cents[1])}${digit(cents[2] ?? cents[3])}`
  const end = name.end + cents[0].length
  return {meaning: {kind: 'money', value, currency: '元'}, end, written: `${value}元`}
}

/** 二十万平方公里, 五分钟. */
export function readMeasure(source: Source, _: number, amount: Amount | undefined): Reading | undefined {
  if (amount === undefined) return undefined
  const unit = findName(UNITS, source.text, amount.end)
  if (unit === undefined) return undefined
  const written = ungrouped(amount) + source.text.slice(amount.end, unit.end)
  return {meaning: {kind: 'measure', value: amount.value, unit: unit.symbol}, end: unit.end, written}
}

function ungrouped({written}: Amount): string {
  return written.replaceAll(',', '')
}

function digit(character: string | undefined): number {
  return DIGITS.get(character ?? '') ?? 0
}

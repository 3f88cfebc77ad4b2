import type {Reading} from '../reading.ts'
import {mayBegin} from './amounts.ts'
import {readSmall} from './calendar.ts'
import {matchAt, type Source} from './match.ts'

/** What follows the hour. */
interface Rest {
  readonly minute: number
  readonly second?: number
  readonly end: number
  /** What is written after the hour: 半 and 刻 stay, minutes become `:05`. */
  readonly written: string
  /** Only times are said so; a bare 六点 may be six points. */
  readonly sure: boolean
}

const PART_OF_DAY = /凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|夜裡/y
const AFTERNOON = new Set(['中午', '下午', '傍晚', '晚上', '夜里', '夜裡'])
const HOUR = /[点點时時]/y
const MINUTE = /分(?![之钟鐘])/y
const SECOND = /秒/y
const QUARTER = /刻/y
const ONE_CHARACTER = /半|[整钟鐘]/y

/** 五点五分, 一点五分十秒, 两点三刻, 五点半, 下午三点. Half past and quarters stay in words, the numbers in them not. */
export function readTime(source: Source, offset: number): Reading | undefined {
  const part = matchAt(PART_OF_DAY, source, offset)?.[0] ?? ''
  const hour = mayBegin(source, offset) ? readSmall(source, offset + part.length, 0, 24) : undefined
  if (hour === undefined) return undefined
  const noun = matchAt(HOUR, source, hour.end)
  const full = onFullDay(hour.value, part)
  if (noun === undefined || full === undefined) return undefined
  const rest = readRest(source, hour.end + 1)
  const colons = rest.written.startsWith(':')
  return {
    meaning: {kind: 'time', value: clock(full, rest.minute, rest.second)},
    end: rest.end,
    written: part + (colons ? two(hour.value) : `${hour.value}${noun[0]}`) + rest.written,
    alone: !rest.sure && part === ''
  }
}

function readRest(source: Source, offset: number): Rest {
  const minute = readSmall(source, offset, 0, 59)
  const one = minute === undefined ? matchAt(ONE_CHARACTER, source, offset)?.[0] : undefined
  if (one !== undefined) return {minute: one === '半' ? 30 : 0, end: offset + 1, written: one, sure: true}
  if (minute === undefined) return {minute: 0, end: offset, written: '', sure: false}
  if (matchAt(QUARTER, source, minute.end) && minute.value > 0 && minute.value < 4) {
    return {minute: minute.value * 15, end: minute.end + 1, written: `${minute.value}刻`, sure: true}
  }
  return readMinutes(source, minute.value, minute.end)
}

function readMinutes(source: Source, minute: number, end: number): Rest {
  if (!matchAt(MINUTE, source, end)) return {minute, end, written: `:${two(minute)}`, sure: false}
  const second = readSmall(source, end + 1, 0, 59)
  if (second === undefined || !matchAt(SECOND, source, second.end)) {
    return {minute, end: end + 1, written: `:${two(minute)}`, sure: true}
  }
  return {
    minute,
    second: second.value,
    end: second.end + 1,
    written: `:${two(minute)}:${two(second.value)}`,
    sure: true
  }
}

/** Twelve at night or before dawn is said of two days, and is not read. */
function onFullDay(hour: number, part: string): number | undefined {
  if (part === '' || hour > 12 || (part === '中午' && hour > 9)) return hour
  if (hour === 12) return part === '下午' ? hour : undefined
  return AFTERNOON.has(part) ? hour + 12 : hour
}

function clock(...parts: readonly (number | undefined)[]): string {
  return parts
    .filter(part => part !== undefined)
    .map(two)
    .join(':')
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

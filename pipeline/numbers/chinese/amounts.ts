import {groupThousands, shiftPoint} from '../exact-decimal.ts'
import {matchAt, type Source} from './match.ts'
import {BIG, BIG_SCALES, DIGIT, DIGITS, HUNDRED, NUMERAL, POINT, THOUSAND} from './numerals.ts'
import {readWholeNumber} from './whole-numbers.ts'

/** How much of something. */
export interface Amount {
  readonly value: string
  /** With digits, grouped by thousands; a lone scale is kept. */
  readonly written: string
  readonly end: number
  readonly decimal: boolean
  /** One character, which inside a text is as often a piece of a word: 一 in 一些. */
  readonly single: boolean
}

const MINUS = /[负負]|零下/y
const DECIMALS = new RegExp(`${POINT}(${DIGIT}{1,200})`, 'y')
const ARABIC = /(\d{1,3}(?:,\d{3}){1,6}|\d{1,30})\.(\d{1,200})/y
const SCALE = new RegExp(`(?:(${HUNDRED})|(${THOUSAND}))?(${BIG})`, 'y')
// After the number: it goes on, or it is only roughly meant (三百多万).
const GOES_ON = new RegExp(`${NUMERAL}|[\\d多余餘几幾数數]|\\.\\d`, 'y')
const NO_NUMBER_AFTER = new RegExp(`(?:${NUMERAL}|[几幾数數])$`)
const PIECE_OF_A_NAME = /(?:[A-Za-z\d][-_/.:]?|[-−－#_/.])$/
const LONGEST_BEFORE = 2

/** 一百零一点五, 负五万点二四五, 零下五, 1557.6亿, 三万五. Rough numbers (几百, 三百多) are not read. */
export function readAmount(source: Source, offset: number): Amount | undefined {
  const minus = matchAt(MINUS, source, offset)?.[0]
  const from = offset + (minus?.length ?? 0)
  const amount = readArabicDecimal(source, from) ?? readDecimal(source, from) ?? readWhole(source, from)
  if (amount === undefined || matchAt(GOES_ON, source, amount.end) || !mayBegin(source, offset))
    return undefined
  if (minus === undefined) return amount
  const written = (minus === '零下' ? minus : '-') + amount.written
  return {...amount, value: `-${amount.value}`, written, single: false}
}

/** Not in the middle of a numeral, after 几 or 数, or, in digits, inside a name or after a sign: `G20`, `10.1038/x`, `-5`. */
export function mayBegin(source: Source, offset: number): boolean {
  const before = source.text.slice(Math.max(0, offset - LONGEST_BEFORE), offset)
  return (
    !NO_NUMBER_AFTER.test(before) && !(/\d/.test(source.text.charAt(offset)) && PIECE_OF_A_NAME.test(before))
  )
}

function readWhole(source: Source, offset: number): Amount | undefined {
  const whole = readWholeNumber(source, offset)
  return (
    whole && {
      ...whole,
      decimal: false,
      single: whole.end === offset + 1 && !/\d/.test(source.text.charAt(offset))
    }
  )
}

function readDecimal(source: Source, offset: number): Amount | undefined {
  const whole = readWholeNumber(source, offset)
  if (whole === undefined) return undefined
  const decimals = matchAt(DECIMALS, source, whole.end)
  if (decimals === undefined) return undefined
  const digits = [...(decimals[1] ?? '')].map(character => DIGITS.get(character)).join('')
  const end = whole.end + decimals[0].length
  return withScale(source, {
    value: `${whole.value}.${digits}`,
    written: `${groupThousands(whole.value)}.${digits}`,
    end
  })
}

function readArabicDecimal(source: Source, offset: number): Amount | undefined {
  const found = matchAt(ARABIC, source, offset)?.[0]
  return found === undefined
    ? undefined
    : withScale(source, {value: found.replaceAll(',', ''), written: found, end: offset + found.length})
}

function withScale(source: Source, {value, written, end}: Pick<Amount, 'value' | 'written' | 'end'>): Amount {
  const found = matchAt(SCALE, source, end)
  const [scale = '', hundred, thousand, big = ''] = found ?? []
  const exponent = (BIG_SCALES.get(big) ?? 0) + (thousand ? 3 : hundred ? 2 : 0)
  return {
    value: shiftPoint(value, exponent),
    written: written + scale,
    end: end + scale.length,
    decimal: true,
    single: false
  }
}

import {groupThousands} from '../exact-decimal.ts'
import {rememberFew} from '../remember-few.ts'
import {addUp, type Term} from './add-up.ts'
import {matchAt, type Source} from './match.ts'
import {BIG, BIG_SCALES, D, DIGITS, HUNDRED, NUMERAL, TEN, TENS, THOUSAND, Z} from './numerals.ts'

/** A whole number and the offset after it. */
export interface WholeNumber {
  readonly value: string
  /** With digits; a lone scale is kept: `110万`. */
  readonly written: string
  readonly end: number
}

/** Up to four places, `九千九百九十九`, or a number in digits; and the offset after it. */
type Section = Omit<Term, 'exponent'> & {readonly end: number}

interface Scale {
  readonly exponent: number
  readonly text: string
  readonly end: number
}

interface Part {
  readonly section: Section
  readonly scale?: Scale | undefined
}

const SECTION = new RegExp(
  `(?:${Z}{0,3}(?<thousands>${D})${THOUSAND})?` +
    `(?:${Z}{0,3}(?<hundreds>${D})${HUNDRED})?` +
    `(?:${Z}{0,3}(?<tens>${D}?)(?<ten>${TEN})|${Z}{0,3}(?<fused>[${[...TENS.keys()].join('')}]))?` +
    `(?:(?<gap>${Z}{0,3})(?<ones>${D}))?`,
  'y'
)
const ARABIC = new RegExp(
  `(\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,30})(?:(${TEN})|(${HUNDRED})|(${THOUSAND}))?(?!\\d|[.,]\\d)`,
  'y'
)
const SCALE = new RegExp(BIG, 'y')
const NEXT = new RegExp(`${NUMERAL}|\\d`, 'y')
const ZERO_ALONE = new RegExp(`${Z}(?!${NUMERAL}|\\d)`, 'y')
const MOST_PARTS = 8

/**
 * Reads 一百一十九万零九十, 三万五, 廿四, 伍拾壹, 一万五千亿, 5千万, 1亿2000万 or 78. A run of bare digits (二三, 一二三) is no
 * number here, and a numeral that cannot be read to its end (十三五, 三四百, 一千五万) is not read at all.
 */
export const readWholeNumber = rememberFew((source: Source, offset: number) =>
  readNumeral(source, offset, false)
)

/** The same for a long number that ends like 一億零一萬一千一百一: the last digit is taken as it stands. */
export function readLiterally(source: Source, offset: number): WholeNumber | undefined {
  return readNumeral(source, offset, true)
}

function readNumeral(source: Source, offset: number, literally: boolean): WholeNumber | undefined {
  if (matchAt(ZERO_ALONE, source, offset)) return {value: '0', written: '0', end: offset + 1}
  const parts = readParts(source, offset)
  const last = parts.at(-1)
  const end = last?.scale?.end ?? last?.section.end
  if (end === undefined || matchAt(NEXT, source, end)) return undefined
  const value = addUp(
    parts.map(({section, scale}) => ({...section, exponent: scale?.exponent ?? 0})),
    literally
  )
  if (value === undefined) return undefined
  return {value: String(value), written: write(parts, value, source.text.slice(offset, end)), end}
}

function readParts(source: Source, offset: number): readonly Part[] {
  const parts: Part[] = []
  for (let at: number | undefined = offset; at !== undefined && parts.length < MOST_PARTS; ) {
    const section: Section | undefined = readArabic(source, at) ?? readSection(source, at)
    const scale: Scale | undefined = section && readScale(source, section.end)
    if (section !== undefined) parts.push({section, scale})
    at = scale?.end
  }
  return parts
}

function readArabic(source: Source, offset: number): Section | undefined {
  const found = matchAt(ARABIC, source, offset)
  if (found === undefined) return undefined
  const [whole, digits = '', ten, hundred, thousand] = found
  const factor = thousand ? 1000n : hundred ? 100n : ten ? 10n : 1n
  const value = BigInt(digits.replaceAll(',', '')) * factor
  return {value, lone: value < 10n, arabic: true, end: offset + whole.length}
}

function readSection(source: Source, offset: number): Section | undefined {
  const found = matchAt(SECTION, source, offset)
  if (!found?.[0] || found.groups === undefined) return undefined
  const {thousands, hundreds, tens, ten, fused, gap, ones} = found.groups
  const places =
    digit(thousands) * 1000 +
    digit(hundreds) * 100 +
    (ten ? digit(tens || '一') * 10 : (TENS.get(fused ?? '') ?? 0))
  const value = BigInt(places + digit(ones))
  const place = ten || fused || gap ? 1 : hundreds ? 10 : thousands ? 100 : 1
  const elided = place > 1 && ones ? {elided: BigInt(places + digit(ones) * place)} : {}
  return {value, ...elided, lone: places === 0 && !gap, arabic: false, end: offset + found[0].length}
}

function digit(character: string | undefined): number {
  return DIGITS.get(character ?? '') ?? 0
}

function readScale(source: Source, offset: number): Scale | undefined {
  const found = matchAt(SCALE, source, offset)?.[0]
  const exponent = BIG_SCALES.get(found ?? '')
  return found === undefined || exponent === undefined
    ? undefined
    : {exponent, text: found, end: offset + found.length}
}

/** 110万 and 15,000亿 keep their scale, 1,199,000 is written out; what has digits already is left as it is. */
function write(parts: readonly Part[], value: bigint, text: string): string {
  if (parts.some(({section}) => section.arabic)) return text
  const scale = parts.at(-1)?.scale
  const rises = parts.slice(0, -1).every(part => (part.scale?.exponent ?? 0) < (scale?.exponent ?? 0))
  if (scale === undefined || !rises) return groupThousands(String(value))
  return groupThousands(String(value / 10n ** BigInt(scale.exponent))) + scale.text
}

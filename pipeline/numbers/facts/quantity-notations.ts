import {BIG_SCALES} from '../chinese/numerals.ts'
import {SCALES} from '../english/number-words.ts'
import {shiftPoint} from '../exact-decimal.ts'
import {CURRENCY_SIGNS} from './currency-signs.ts'
import type {Amount} from './found.ts'
import type {Notation} from './notation.ts'
import {scaleExponent} from './scale-words.ts'
import {OPEN_SYMBOLS, UNIT_SYMBOLS} from './unit-symbols.ts'

const NUMBER = '(?<number>(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,30})(?:\\.\\d{1,30})?)(?!\\d)'
const WORDS = [...SCALES.keys()].filter(word => word !== 'hundred')
const SCALE = `(?:(?<scale>(?:\\s|-)?(?:${WORDS.join('|')})|\\s?(?:bn|tn|mn)|(?<=\\d)[mk]|${longestFirst(BIG_SCALES)})(?!\\p{Ll}))`
const MINUS_OR_PIECE = '(?<![\\p{Script=Latin}\\d.,:/\\\\_#@&=+–—−-])'
const END = '(?![\\p{Script=Latin}\\d]|[.,]\\d|/\\p{Script=Latin})'

/** Figures with a sign, code or symbol, in any language. */
export const quantityNotations: readonly Notation[] = [
  // US$ 2.3 trillion, €40m, RMB 300 million, 人民币3亿元
  {
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\d$])(?<sign>${longestFirst(CURRENCY_SIGNS)})\\s?${NUMBER}${SCALE}?元?${END}`,
      'gu'
    ),
    read: match => money(match)
  },
  // 40 USD, 3 billion RMB
  {
    pattern: new RegExp(`${MINUS_OR_PIECE}${NUMBER}${SCALE}?\\s?(?<sign>[A-Z]{3})${END}`, 'gu'),
    read: match => money(match)
  },
  // 5bn yuan: the grammar knows the name, not the short scale
  {
    pattern: new RegExp(`${MINUS_OR_PIECE}${NUMBER}\\s?(?<scale>bn|tn|mn)\\syuan${END}`, 'gu'),
    read: match => quantity(match, {kind: 'money', unit: 'CNY'})
  },
  // 300 mm, 2,500 m³/s, 2.5 percentage points, 2.5个百分点
  {
    pattern: new RegExp(
      `${MINUS_OR_PIECE}${NUMBER}${SCALE}?[\\s-]?(?<unit>${longestFirst(UNIT_SYMBOLS)})${END}`,
      'gu'
    ),
    read: match => quantity(match, {kind: 'measure', unit: UNIT_SYMBOLS.get(match.groups?.unit ?? '')})
  },
  // 3 m high, 2 million mu of farmland
  ...OPEN_SYMBOLS.map(({symbol, unit, after}) => ({
    pattern: new RegExp(`${MINUS_OR_PIECE}${NUMBER}${SCALE}?\\s${symbol}(?=${after})`, 'gu'),
    read: (match: RegExpExecArray) => quantity(match, {kind: 'measure', unit})
  })),
  // 10–15%, 5～10%: a dash that the grammar takes for a piece of an identifier
  {
    pattern: new RegExp(
      `${MINUS_OR_PIECE}(?<from>\\d{1,3}(?:\\.\\d{1,6})?)%?\\s?[-–—~～]\\s?(?<to>\\d{1,3}(?:\\.\\d{1,6})?)%(?![\\p{L}\\d])`,
      'gu'
    ),
    read: ({groups}) => {
      const [value = '', upTo = ''] = [groups?.from, groups?.to]
      return Number(value) < Number(upTo)
        ? {is: 'quantity', kind: 'percent', value, upTo, unit: '%'}
        : {is: 'nothing'}
    }
  },
  // 15 %
  {
    pattern: new RegExp(`${MINUS_OR_PIECE}${NUMBER}\\s?%(?![\\p{L}\\d])`, 'gu'),
    read: match => quantity(match, {kind: 'percent', unit: '%'})
  }
]

type Meaning = {readonly is: 'quantity'} & Amount

function money(match: RegExpExecArray): Meaning | undefined {
  const sign = match.groups?.sign ?? ''
  return quantity(match, {kind: 'money', unit: CURRENCY_SIGNS.get(sign)})
}

function quantity(
  {groups}: RegExpExecArray,
  {kind, unit}: {readonly kind: Amount['kind']; readonly unit: string | undefined}
): Meaning | undefined {
  const digits = groups?.number?.replaceAll(',', '')
  if (digits === undefined || unit === undefined) return undefined
  const word = groups?.scale?.replace(/^[\s-]/, '')
  const exponent = word === undefined ? undefined : scaleExponent(word)
  const scale = word === undefined || exponent === undefined ? undefined : {word, exponent}
  return {is: 'quantity', kind, value: shiftPoint(digits, exponent ?? 0), scale, unit}
}

function longestFirst(table: ReadonlyMap<string, unknown>): string {
  return [...table.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(name => name.replace(/[$]/g, '\\$&'))
    .join('|')
}

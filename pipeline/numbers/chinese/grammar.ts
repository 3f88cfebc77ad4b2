import type {Grammar, Reading} from '../reading.ts'
import {type Amount, readAmount} from './amounts.ts'
import {readDates} from './dates.ts'
import {readFraction, readPercent} from './fractions.ts'
import {halfWidthDigits} from './half-width-digits.ts'
import {matchAt, type Source} from './match.ts'
import {NUMERAL} from './numerals.ts'
import {readOrdinal, readPlainNumber} from './plain-numbers.ts'
import {judgeChinese} from './prose.ts'
import {readMeasure, readMoney} from './quantities.ts'
import {readCentury, readDecade} from './spans.ts'
import {readTime} from './times.ts'

/** Reads at an offset of a text, where `amount` begins if any does. */
type ChineseReader = (
  source: Source,
  offset: number,
  amount: Amount | undefined
) => Reading | readonly Reading[] | undefined

// Where two readings are equally long and equally sure, the first in this list counts.
const READERS: readonly ChineseReader[] = [
  readDates,
  readDecade,
  readCentury,
  readPercent,
  readFraction,
  readMoney,
  readMeasure,
  readOrdinal,
  readPlainNumber,
  readTime
]
// A numeral, or a word that opens an expression and is followed by one.
const START = new RegExp(
  `${NUMERAL}|\\d|[第负負](?=${NUMERAL}|\\d)|公元|[纪紀]元|西元|民[国國]|凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜[里裡]`,
  'g'
)
const NUMERAL_RUN = new RegExp(`(?:${NUMERAL}|[\\d.,])+`, 'y')
const LINK = /^(?:[、至到或和与與~～—–-])?$/

/** The grammar of number expressions in Chinese. */
export function chineseGrammar(original: string): Grammar {
  const text = halfWidthDigits(original)
  const source: Source = {text}
  return {
    readAt: offset => readingsAt(source, offset),
    nextStart: offset => nextStart(text, offset),
    skip: offset => offset + (matchAt(NUMERAL_RUN, source, offset)?.[0].length ?? 1),
    judge: (expression, isWholeText) => judgeChinese(text, expression, isWholeText),
    link: LINK
  }
}

function readingsAt(source: Source, offset: number): readonly Reading[] {
  const amount = readAmount(source, offset)
  return READERS.flatMap(read => read(source, offset, amount) ?? [])
}

function nextStart(text: string, offset: number): number {
  START.lastIndex = offset
  return START.exec(text)?.index ?? text.length
}

import type {TextBlock} from '../ledger/index.ts'
import {type ConversionSlip, conversionSlips} from './conversion-slips.ts'
import {type Context, type ConvertedWord, convertedWords} from './conversion-words.ts'

/** How far a context reaches; no row looks further. */
const reach = 24

const slipsOf = groupBy(conversionSlips, ({wrong}) => wrong)
const rowsOf = groupBy(convertedWords, ({made}) => made)
const wrongCharacters = anyOf(slipsOf.keys())
const madeWords = anyOf(rowsOf.keys())

/** Words of programming: beside two of them a loop is a loop and an object an object. */
const programming =
  /變數|函式|陣列(?!織)|執行緒|物件導向|編譯|除錯|指令碼|原始碼|程式碼|程式設計|位元組|字串|遞迴|建構子|\bAPI\b|\bSQL\b/gu

/** What a place says: broken in any text; the converter's if others are; its likely word; Taiwan's; nothing. */
export type Sign = 'certain' | 'telling' | 'fits' | 'regional' | 'open'

/** A place that a phrase conversion may have made. */
export interface Converted {
  readonly block: TextBlock
  readonly start: number
  /** Places of one kind are evidence once. */
  readonly kind: string
  readonly made: string
  readonly was: string
  readonly sign: Sign
}

export function* convertedIn(block: TextBlock): Iterable<Converted> {
  yield* slipsIn(block)
  yield* wordsIn(block)
}

/** Whether a converter writes this word for another one. */
export function isMadeWord(word: string): boolean {
  return rowsOf.has(word)
}

function* slipsIn(block: TextBlock): Iterable<Converted> {
  const {text} = block
  for (const {index: start, 0: made} of text.matchAll(wrongCharacters)) {
    const row = slipsOf.get(made)?.find(slip => isBetween(slip, text, start, start + made.length))
    if (row) yield {block, start, kind: row.id, made, was: row.right, sign: row.loose ? 'fits' : 'certain'}
  }
}

/** What is wrong if it stands between these. */
type Place = Pick<ConversionSlip, 'before' | 'notBefore' | 'after'>

function isBetween({before, notBefore, after}: Place, text: string, start: number, end: number): boolean {
  return (
    (notBefore === undefined || !standsBefore(notBefore, text, start)) &&
    (before === undefined || standsBefore(before, text, start)) &&
    (after === undefined || standsAfter(after, text, end))
  )
}

function* wordsIn(block: TextBlock): Iterable<Converted> {
  const {text} = block
  const isTechnical = new Set(text.match(programming)).size >= 2
  for (const {index: start, 0: made} of text.matchAll(madeWords)) {
    for (const row of rowsOf.get(made) ?? []) {
      const sign = signOf(row, text, start)
      if (sign === 'own') break
      if (sign === undefined || (isTechnical && sign !== 'certain')) continue
      yield {block, start, kind: made, made, was: row.was, sign}
      break
    }
  }
}

function signOf(row: ConvertedWord, text: string, start: number): Sign | 'own' | undefined {
  const end = start + row.made.length
  const has = ({before, after}: Context = {}) =>
    (before !== undefined && standsBefore(before, text, start)) ||
    (after !== undefined && standsAfter(after, text, end))
  if (row.certain && isBetween(row.certain, text, start, end)) return 'certain'
  if (has(row.own)) return 'own'
  if (has(row.telling)) return 'telling'
  if (row.fits === undefined || has(row.fits)) return row.regional ? 'regional' : 'fits'
  return row.ask ? 'open' : undefined
}

const patterns = new Map<string, RegExp>()

function standsBefore(context: string, text: string, start: number): boolean {
  return pattern(`(?:${context})$`).test(text.slice(Math.max(0, start - reach), start))
}

function standsAfter(context: string, text: string, end: number): boolean {
  return pattern(`^(?:${context})`).test(text.slice(end, end + reach))
}

function pattern(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u')
  patterns.set(source, known)
  return known
}

function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

function anyOf(words: Iterable<string>): RegExp {
  return new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'gu')
}

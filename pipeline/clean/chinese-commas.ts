import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {isChinese} from './shape.ts'

const han = '\\p{Script=Han}'
/** What may stand before and after a mark that divides two Chinese phrases. */
const before = `(?:[${han}”’」』》〉）】〕…]|${han}["'])`
const after = `(?:[${han}“‘「『《〈（【〔]|["']${han})`

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！'
}

const dividing = new RegExp(`(?<=${before}) ?[,;:] ?(?=${after})`, 'gu')
const ending = new RegExp(`(?<=${han}) ?[?!](?=$|\\n|[”’」』》）]| ?${after})`, 'gu')
/** A comma or semicolon behind a number, where the next phrase is Chinese. */
const afterNumber = new RegExp(`(?<=${han}[\\d.]{0,12}\\d[%％‰℃]?) ?[,;] ?(?=${after})`, 'gu')
const bracketed = new RegExp(
  `(?<=${before}|^|[，。；：、])\\((?=[^()（）\\n]{0,60}${han})([^()（）\\n]{1,80})\\)(?=$|\\n|${after}|[，。；：、！？,;:])`,
  'gu'
)

/** As many marks of the wrong width say that the whole text was written or converted so. */
const throughout = 5

/**
 * ASCII punctuation between Chinese characters, as keyboards and converters leave it.
 *
 * in:   “源頭減排,蓄排並舉”; “(一)总体要求”; “增长12.3%,创新能力”
 * out:  “源頭減排，蓄排並舉”; “（一）总体要求”; “增长12.3%，创新能力”
 * kept: Marks inside a number (1,000) or a time (8:30), beside Latin letters, in brackets without a
 *       Chinese character, in code, in Japanese.
 *
 * Behind a number only commas and semicolons are repaired, and only in a text that has such marks
 * between its characters throughout: a stray one may divide the figures of a table.
 */
export function* chineseCommas(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree).filter(isProse)
  const isThroughout = countIn(blocks, [dividing]) >= throughout
  const count = isThroughout ? countIn(blocks, [dividing, ending, afterNumber]) : 0
  const evidence = isThroughout ? `, one of ${count} in this text` : ''
  for (const block of blocks) {
    for (const match of block.text.matchAll(dividing)) yield widen(block, match, evidence)
    for (const match of block.text.matchAll(ending)) yield widen(block, match, evidence)
    for (const match of block.text.matchAll(bracketed)) yield* widenBrackets(block, match)
    if (!isThroughout) continue
    for (const match of block.text.matchAll(afterNumber)) yield widen(block, match, evidence)
  }
}

function countIn(blocks: readonly TextBlock[], patterns: readonly RegExp[]): number {
  let count = 0
  for (const {text} of blocks) for (const pattern of patterns) for (const _ of text.matchAll(pattern)) count++
  return count
}

function isProse({type, text}: TextBlock): boolean {
  return (
    type !== 'code' &&
    type !== 'html' &&
    isChinese(text) &&
    !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  )
}

function widen(
  {index: block}: TextBlock,
  {index: start, 0: found}: RegExpExecArray,
  evidence: string
): Repair {
  const mark = found.trim()
  return {
    op: 'replace',
    block,
    start,
    end: start + found.length,
    text: fullWidth[mark] ?? mark,
    why: `Unexpected ASCII “${mark}” in Chinese${evidence}, read as the full-width mark.`,
    confidence: 'high'
  }
}

function* widenBrackets(
  {index: block}: TextBlock,
  {index: start, 0: found}: RegExpExecArray
): Iterable<Repair> {
  const end = start + found.length
  const why = 'Unexpected ASCII brackets around Chinese text, read as full-width brackets.'
  const common = {op: 'replace', block, why, confidence: 'high'} as const
  yield {...common, start, end: start + 1, text: '（'}
  yield {...common, start: end - 1, end, text: '）'}
}

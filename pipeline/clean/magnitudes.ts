import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {type NumberExpression, readNumberAt} from '../numbers/index.ts'
import {proseBlocks} from './prose.ts'

/** Where a figure is said a second time: in brackets, or behind words that say so. */
const again = /(?<=[\d\p{L}] ?)(?: ?[(（](?=[\d¥$€£])|, (?:i\.e\.,?|that is,?|namely) (?=[\d¥$€£]))/gu
const misgrouped = /(?<![\d.,\p{L}])\d{1,3}(?:(?:,\d{3}){1,4},0{1,2}|,0{4,6})(?![\d\p{L}]|[.,]\d)/gu
const reach = 48
/** The last number in digits, with its currency, and what follows it. */
const lastNumber = /(?<![\d.,])[¥$€£]?(?<digits>\d[\d,.]{0,20})(?<words>[^\d.,]{0,30})$/
const firstNumber = /^[¥$€£]?(?<digits>\d[\d,.]{0,20})/

/**
 * Figures off by a power of ten against the same figure beside them, and figures whose thousands do not
 * come in threes, as where zeros were dropped. Which of two is right only the source can say.
 *
 * in:   “1.2 million (120,000)”, “120万（12,000）”, “1,200,00 homes”
 * out:  The same, each with a doubt.
 * kept: Nothing is ever changed. “1.2 million (1,200,000)”, “1.2 million (in 2012)”, “40 (4)”, and a
 *       bracket in another unit or currency are not even doubted.
 */
export function* magnitudes(tree: Root): Iterable<Repair> {
  for (const block of proseBlocks(tree)) {
    for (const match of block.text.matchAll(again)) yield* compare(block, match)
    for (const {0: found, index} of block.text.matchAll(misgrouped)) {
      const why = `Unexpected “${found}”: its thousands do not come in threes, and a zero may be missing; left alone.`
      yield {op: 'doubt', block: block.index, start: index, end: index + found.length, why, confidence: 'low'}
    }
  }
}

function* compare({index, text}: TextBlock, match: RegExpExecArray): Iterable<Repair> {
  const second = match.index + match[0].length
  const [before, after] = [
    text.slice(Math.max(0, match.index - reach), match.index),
    text.slice(second, second + reach)
  ]
  const at = startOfLast(before, after)
  if (at === undefined) return
  const language = /\p{Script=Han}/u.test(before.slice(at) + match[0]) ? 'zh' : 'en'
  const left = readNumberAt(before, at, language)
  const right = readNumberAt(after, 0, language)
  if (left?.end !== before.length || !right || !saysAllAgain(match[0], after.charAt(right.end))) return
  if (!isOffByTens(left, right)) return
  const start = match.index - before.length + at
  const why = `“${left.text}” and “${right.text}” differ by a power of ten and in nothing else: one of them is probably wrong; left alone.`
  yield {op: 'doubt', block: index, start, end: second + right.end, why, confidence: 'low'}
}

/** Where the number before begins, if the digits of both are the same but for zeros: reading is dear. */
function startOfLast(before: string, after: string): number | undefined {
  const left = lastNumber.exec(before)
  const right = firstNumber.exec(after)?.groups?.digits
  const digits = left?.groups?.digits
  if (!left || digits === undefined || right === undefined) return undefined
  const isSame = digits === right && left.groups?.words?.trim() === ''
  return isSame || significant(digits) !== significant(right) ? undefined : left.index
}

/** Whether nothing but the figure stands in the bracket; behind words the clause may go on. */
function saysAllAgain(opening: string, next: string): boolean {
  return !/[(（]/.test(opening) || /[)）]/.test(next)
}

/** Whether two large figures of one unit have the same digits and another number of zeros. */
function isOffByTens(left: NumberExpression, right: NumberExpression): boolean {
  const [one, other] = [quantity(left), quantity(right)]
  if (!one || !other || one.value === other.value) return false
  if (one.unit !== '' && other.unit !== '' && one.unit !== other.unit) return false
  return isLarge(one.value) && isLarge(other.value) && significant(one.value) === significant(other.value)
}

function quantity(number: NumberExpression): {value: string; unit: string} | undefined {
  switch (number.kind) {
    case 'cardinal':
    case 'decimal':
      return {value: number.value, unit: ''}
    case 'money':
      return {value: number.value, unit: number.currency}
    case 'measure':
      return {value: number.value, unit: number.unit}
    case 'ordinal':
    case 'fraction':
    case 'percent':
    case 'year':
    case 'decade':
    case 'century':
    case 'month':
    case 'date':
    case 'time':
      return undefined
  }
}

/** Below a thousand the second figure is rather a note, an issue or a page. */
function isLarge(value: string): boolean {
  return /^\d{4,}/.test(value)
}

function significant(value: string): string {
  return value.replace(/[.,]/g, '').replace(/^0+|0+$/g, '')
}

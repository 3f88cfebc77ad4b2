import type {NumberExpression} from '../number-expression.ts'
import type {Verdict} from '../reading.ts'
import {IDIOMS} from './idioms.ts'
import {NUMERAL} from './numerals.ts'

// Below a hundred a bare numeral is as often a name or a saying: 二十大, 第三产业, 三十而立.
const SMALLEST_REWRITTEN = 100
const LARGEST_SMALL = 10
const MINGUO = /^民[国國]/
// 两千年 may count years; with digits it would be a year.
const OPEN_AFTER = new RegExp(`^(?:${NUMERAL}|[几幾数數多余餘年])`)
const ONE_TO_ANOTHER = new RegExp(`(?<!${NUMERAL})${NUMERAL}[、至到或和与與~～—–-]$`)
const WINDOW = 8

/** What to do with a number expression in Chinese: only Chinese numerals are rewritten, in running text not all. */
export function judgeChinese(text: string, expression: NumberExpression, isWholeText: boolean): Verdict {
  if (/[\d０-９]/.test(expression.text)) return 'in digits'
  if (MINGUO.test(expression.text)) return 'keep'
  if (isWholeText)
    return expression.kind === 'cardinal' && isBelow(expression.value, LARGEST_SMALL + 1) ? 'keep' : 'rewrite'
  const before = text.slice(Math.max(0, expression.start - WINDOW), expression.start)
  const after = text.slice(expression.end, expression.end + WINDOW)
  const keeps =
    isSmallAndPlain(expression) ||
    ONE_TO_ANOTHER.test(before) ||
    OPEN_AFTER.test(after) ||
    /^[(（]\d/.test(after) ||
    /\d[(（]$/.test(before) ||
    isIdiom(before, expression.text, after)
  return keeps ? 'keep' : 'rewrite'
}

function isBelow(value: string, limit: number): boolean {
  return !value.startsWith('-') && Number(value) < limit
}

/** Bare months and days count as often as they date: 一月之内, 十日内. */
function isSmallAndPlain(expression: NumberExpression): boolean {
  switch (expression.kind) {
    case 'cardinal':
    case 'ordinal':
      return isBelow(expression.value, SMALLEST_REWRITTEN)
    case 'fraction':
      return isBelow(expression.value.denominator, LARGEST_SMALL + 1)
    case 'measure':
      return isBelow(expression.value, LARGEST_SMALL) && !expression.value.includes('.')
    case 'month':
      return true
    case 'date':
      return expression.value.startsWith('---')
    case 'decimal':
    case 'percent':
    case 'year':
    case 'decade':
    case 'century':
    case 'time':
    case 'money':
      return false
  }
}

function isIdiom(before: string, text: string, after: string): boolean {
  const around = before + text + after
  return IDIOMS.some(idiom => {
    const at = around.indexOf(idiom)
    return at >= 0 && at < before.length + text.length && at + idiom.length > before.length
  })
}

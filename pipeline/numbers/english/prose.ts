import type {NumberExpression} from '../number-expression.ts'
import type {Verdict} from '../reading.ts'
import {IDIOMS} from './idioms.ts'
import {NUMBER_WORDS} from './number-words.ts'
import {UNITS} from './unit-names.ts'

// Style guides spell out numbers up to here; the yardstick does too.
const LARGEST_IN_WORDS = 12
const EVERYDAY = new Set(UNITS.flatMap(unit => (unit.everyday ? [unit.symbol] : [])))
const WINDOW = 32

/** What to do with a number expression in English: only words are rewritten, and in running text not all of them. */
export function judgeEnglish(text: string, expression: NumberExpression, isWholeText: boolean): Verdict {
  if (!hasNumberWord(expression.text)) return 'in digits'
  if (isWholeText) return expression.kind === 'cardinal' && isSmall(expression.value) ? 'keep' : 'rewrite'
  const keeps =
    isSmallAndPlain(expression) ||
    /^a\s/i.test(expression.text) ||
    isTitle(text, expression) ||
    isGlossed(text, expression) ||
    isIdiom(text, expression)
  return keeps ? 'keep' : 'rewrite'
}

/** A scale word alone does not count: `5 million` is written as it should be. */
function hasNumberWord(text: string): boolean {
  const words = text.toLowerCase().split(/[^a-z]+/)
  return words.some(word => (NUMBER_WORDS.get(word)?.type ?? 'scale') !== 'scale')
}

function isSmall(value: string): boolean {
  return !value.startsWith('-') && Number(value) <= LARGEST_IN_WORDS
}

function isSmallAndPlain(expression: NumberExpression): boolean {
  switch (expression.kind) {
    case 'cardinal':
    case 'ordinal':
      return isSmall(expression.value)
    case 'decimal':
      return /[\s-]and[\s-]/i.test(expression.text) && isSmall(expression.value)
    case 'fraction':
      return isSmall(expression.value.numerator) && isSmall(expression.value.denominator)
    case 'measure':
      return EVERYDAY.has(expression.unit)
    case 'percent':
    case 'year':
    case 'decade':
    case 'century':
    case 'month':
    case 'date':
    case 'time':
    case 'money':
      return false
  }
}

/** Capitals inside a sentence are a title's or a legal formula's: “the Group of Twenty”, “Two Thousand and Ten”. */
function isTitle(text: string, {start, text: words}: NumberExpression): boolean {
  const capitals = [...words.matchAll(/\b[A-Z][a-z]+/g)].filter(([word]) =>
    NUMBER_WORDS.has(word.toLowerCase())
  )
  const before = text.slice(Math.max(0, start - WINDOW), start)
  if (capitals.some(({index}) => index > 0) || /\bour lord,?\s$/i.test(before)) return true
  return capitals.length > 0 && /[\p{L}\p{N},;]\s$/u.test(before)
}

/** Said twice: “two thousand and twenty-two (2022)”, “30 (thirty)”. */
function isGlossed(text: string, {start, end}: NumberExpression): boolean {
  return (
    /^\s?[(（]\s?[\d$€£¥]/.test(text.slice(end, end + 4)) ||
    /\d\s?[(（]\s?$/.test(text.slice(Math.max(0, start - 4), start))
  )
}

function isIdiom(text: string, {start, end}: NumberExpression): boolean {
  const from = Math.max(0, start - WINDOW)
  const around = text.slice(from, end + WINDOW).toLowerCase()
  return IDIOMS.some(idiom => {
    const at = around.indexOf(idiom)
    return at >= 0 && from + at < end && from + at + idiom.length > start
  })
}

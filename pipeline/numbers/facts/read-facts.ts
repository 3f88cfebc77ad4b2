import {halfWidthDigits} from '../chinese/half-width-digits.ts'
import {isoDate, isoYear} from '../iso-dates.ts'
import type {Language} from '../number-expression.ts'
import {readNumbers} from '../read-numbers.ts'
import {dateNotations} from './date-notations.ts'
import type {DateFact, Facts, QuantityFact, Standing} from './fact.ts'
import type {Found} from './found.ts'
import {fromExpression} from './from-expression.ts'
import {joinRanges, precisionOf} from './join-ranges.ts'
import {findNotations} from './notation.ts'
import {perHere} from './per-here.ts'
import {quantityNotations} from './quantity-notations.ts'
import {tighten} from './tighten.ts'

// `10.1038/2019`, `GB-2021`: a piece of something else. A minus before a figure is its own.
const PIECE_BEFORE = /[\p{Script=Latin}\d./\\_#@&=+–—-]$/u
const PIECE_AFTER = /^(?:[\d/\\_@&=+]|[-–—.,:(]\d)/u
const CITED = /^\(\)$/

/**
 * The dates whose year is known and the figures that have a unit, in words and in digits, in the order of the text.
 * Plain counts, months without a year, years of unnamed eras, identifiers, citations and pages are none.
 */
export function readFacts(text: string, language: Language): Facts {
  const tight = tighten(halfWidthDigits(text))
  const found = apart([
    ...findNotations(tight.text, [...dateNotations[language], ...quantityNotations]),
    ...readNumbers(tight.text, language).map(fromExpression)
  ])
  const facts = joinRanges(tight.text, found, language).filter(one => isWhole(tight.text, one))
  const standing = (one: Found): Standing => {
    const [start, end] = [tight.startOf(one.start), tight.endOf(one.end)]
    return {start, end, text: text.slice(start, end)}
  }
  return {
    dates: facts.flatMap(one => toDate(one, standing(one)) ?? []),
    quantities: facts.flatMap(
      one => toQuantity(one, standing(one), perHere(tight.text, one.start, one.end)) ?? []
    )
  }
}

/** Of those that overlap the first that begins, and of these the longest; of equally long ones the first of the list. */
function apart(found: readonly Found[]): readonly Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter(one => {
    if (one.start < end) return false
    end = one.end
    return true
  })
}

function isWhole(text: string, {is, start, end}: Found): boolean {
  const [first, before] = [text.charAt(start), text.slice(Math.max(0, start - 1), start)]
  const after = text.slice(end, end + 2)
  if (is === 'date' && CITED.test(before + after.charAt(0))) return false
  return (
    !(/\d/.test(first) && PIECE_BEFORE.test(before)) &&
    !(/\d/.test(text.charAt(end - 1)) && PIECE_AFTER.test(after))
  )
}

function toDate(one: Found, standing: Standing): DateFact | undefined {
  if (one.is === 'time') {
    const {iso, precision, isRange} = one
    return {...standing, iso, precision, isRange}
  }
  if (one.is !== 'date' || one.parts.year === undefined) return undefined
  const {year, month} = one.parts
  const iso = month === undefined ? isoYear(year) : isoDate(one.parts)
  return iso === undefined ? undefined : {...standing, iso, precision: precisionOf(one.parts), isRange: false}
}

function toQuantity(one: Found, standing: Standing, per: string | undefined): QuantityFact | undefined {
  if (one.is !== 'quantity') return undefined
  const {kind, value, upTo, scale, unit} = one
  return {
    ...standing,
    kind,
    value,
    ...(upTo === undefined ? {} : {upTo}),
    ...(scale === undefined ? {} : {scale}),
    unit,
    ...(per === undefined ? {} : {per})
  }
}

import {shiftPoint} from '../exact-decimal.ts'
import type {DateParts} from '../iso-dates.ts'
import type {NumberExpression} from '../number-expression.ts'
import type {Amount, Found} from './found.ts'
import {scaleWithin} from './scale-words.ts'

const ISO = /^(?:(-?\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/
// “Two days” and 三天 tell a reader nothing in a list of figures.
const LARGEST_SMALL = 12

/** What a number expression of the grammar is as a fact. */
export function fromExpression(expression: NumberExpression): Found {
  const {start, end, text} = expression
  switch (expression.kind) {
    case 'cardinal':
    case 'decimal':
      return {is: 'number', start, end, value: expression.value}
    case 'year':
      return {is: 'date', start, end, parts: partsOf(expression.value)}
    case 'month':
      return {is: 'date', start, end, parts: {month: expression.value}}
    case 'date':
      if (expression.precision === 'quarter')
        return {is: 'time', start, end, iso: expression.value, precision: 'quarter', isRange: false}
      return {is: 'date', start, end, parts: partsOf(expression.value)}
    case 'decade':
    case 'century':
      return {is: 'time', start, end, iso: expression.value, precision: expression.kind, isRange: false}
    case 'percent':
      return quantity(expression, {kind: 'percent', value: expression.value, unit: '%'})
    case 'money':
      return quantity(expression, {kind: 'money', value: expression.value, unit: expression.currency})
    case 'measure':
      if (!/[\d０-９]/.test(text) && Number(expression.value) <= LARGEST_SMALL)
        return {is: 'nothing', start, end}
      return quantity(expression, {kind: 'measure', value: expression.value, unit: expression.unit})
    case 'ordinal':
    case 'fraction':
    case 'time':
      return {is: 'nothing', start, end}
  }
}

/** Year, month and day of an ISO date; a year before 1 AD counts backwards. */
function partsOf(iso: string): DateParts {
  if (iso.startsWith('---')) return {day: Number(iso.slice(3))}
  const [, year, month, day] = ISO.exec(iso) ?? []
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))
  return {year: number(year), month: number(month), day: number(day)}
}

function quantity({start, end, text}: NumberExpression, amount: Amount): Found {
  return {is: 'quantity', start, end, ...amount, value: plain(amount.value), scale: scaleWithin(text)}
}

/** Without the zeros that a decimal leaves behind when its point moves: never `5200000.`, never `007`. */
function plain(value: string): string {
  return shiftPoint(value, 0)
}

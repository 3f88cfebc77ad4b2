import type {DateParts} from '../iso-dates.ts'
import type {Precision, QuantityFact, Scale} from './fact.ts'

/** What stands at a place, before ranges are joined and what is no fact by itself falls away. */
export type Found = {readonly start: number; readonly end: number} & (
  | {readonly is: 'time'; readonly iso: string; readonly precision: Precision; readonly isRange: boolean}
  /** A day, month or year that may be the end of a range; it is a fact only with a year. */
  | {readonly is: 'date'; readonly parts: DateParts}
  | ({readonly is: 'quantity'} & Amount)
  /** A bare number, which may begin a range: the 10 of `10–15%`. */
  | {readonly is: 'number'; readonly value: string}
  /** Read, and no fact: it keeps others from reading part of it. */
  | {readonly is: 'nothing'}
)

export interface Amount {
  readonly kind: QuantityFact['kind']
  readonly value: string
  readonly upTo?: string
  readonly scale?: Scale | undefined
  readonly unit: string
}

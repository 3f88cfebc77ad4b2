/** How fine a date is; that of its ends if it is a range. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** Where a fact stands: `text` is `source.slice(start, end)`. */
export interface Standing {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A date or a span of time whose year is known. */
export interface DateFact extends Standing {
  /** ISO 8601: `2023-09-05`, `2023-09`, `2023`, or two of them with `/` between, both inside. */
  readonly iso: string
  readonly precision: Precision
  /** Said with two ends, as 2021–2025; a quarter, decade or century is no range. */
  readonly isRange: boolean
}

/** The word that a number is multiplied with, as it is written, and its power of ten. */
export interface Scale {
  readonly word: string
  readonly exponent: number
}

/** A figure that has a unit. Values are exact decimal strings. */
export interface QuantityFact extends Standing {
  readonly kind: 'percent' | 'money' | 'measure'
  readonly value: string
  /** The second end, where the text names two: `10–15%`. */
  readonly upTo?: string
  readonly scale?: Scale
  /** `%`, `pp` for percentage points, a symbol such as `km²`, or ISO 4217; `$` and `元` where the country is open. */
  readonly unit: string
  /** What it is counted by, where the words beside it say so: `year` of `6 million yuan a year`. */
  readonly per?: string
}

export interface Facts {
  readonly dates: readonly DateFact[]
  readonly quantities: readonly QuantityFact[]
}

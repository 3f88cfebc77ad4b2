/** What a number expression says. Numbers are exact decimal strings: digits, an optional leading `-`, an optional `.`. */
export type NumberMeaning =
  | {readonly kind: 'cardinal'; readonly value: string}
  | {readonly kind: 'ordinal'; readonly value: string}
  /** Said with a decimal point; trailing zeros are kept as said. `5.2 million` is `5200000`. */
  | {readonly kind: 'decimal'; readonly value: string}
  /** Not reduced; a mixed number is made improper. */
  | {readonly kind: 'fraction'; readonly value: {readonly numerator: string; readonly denominator: string}}
  /** In hundredths: `18.5` is 18.5 %. */
  | {readonly kind: 'percent'; readonly value: string}
  /** ISO 8601, `2023`; 750 BC is `-0749`. */
  | {readonly kind: 'year'; readonly value: string}
  /** ISO 8601 range of years, `1760/1769`. */
  | {readonly kind: 'decade'; readonly value: string}
  /** ISO 8601 range of years, `1701/1800`. */
  | {readonly kind: 'century'; readonly value: string}
  /** 1 to 12. */
  | {readonly kind: 'month'; readonly value: number}
  /** ISO 8601: `2023-09-05`, `2023-09`, `2022-04/2022-06`; without a year `--09-05`, a day alone `---19`. */
  | {readonly kind: 'date'; readonly value: string; readonly precision: 'quarter' | 'month' | 'day'}
  /** `HH:MM` or `HH:MM:SS`; on the 24-hour clock if the half of the day was said, otherwise as said. */
  | {readonly kind: 'time'; readonly value: string; readonly zone?: string}
  /** `currency` is an ISO 4217 code, or `$` and `元` where the words leave the country open. */
  | {readonly kind: 'money'; readonly value: string; readonly currency: string}
  /** `unit` is a symbol: `km/h`, `m²`. */
  | {readonly kind: 'measure'; readonly value: string; readonly unit: string}

export type NumberKind = NumberMeaning['kind']

export type Language = 'en' | 'zh'

/** A meaning and the place where it stands: `text` is `source.slice(start, end)`. */
export type NumberExpression = NumberMeaning & {
  readonly start: number
  readonly end: number
  readonly text: string
  /** How the language usually writes it with digits. */
  readonly written: string
}

import type {NumberExpression, NumberMeaning} from './number-expression.ts'

/** What one reader of the grammar makes of a place, before anybody decides whether to believe it. */
export interface Reading {
  readonly meaning: NumberMeaning
  /** Offset in the text after the last character read. */
  readonly end: number
  readonly written: string
  /** Too open to believe inside running text: taken only where it is the whole text or its kind was asked for. */
  readonly alone?: boolean
}

/** Whether an expression is rewritten with digits, left in words, or has no number words to begin with. */
export type Verdict = 'rewrite' | 'keep' | 'in digits'

/** One language's grammar over one text. */
export interface Grammar {
  /** Every reading that begins exactly at `offset`, likelier kinds first. */
  readonly readAt: (offset: number) => readonly Reading[]
  /** The first offset at or after `from` where an expression could begin; the length of the text if there is none. */
  readonly nextStart: (from: number) => number
  /** Where to go on after a place that could not be read: never inside the numeral that stands there. */
  readonly skip: (offset: number) => number
  readonly judge: (expression: NumberExpression, isWholeText: boolean) => Verdict
  /** What may stand between two numbers that are rewritten together or not at all. */
  readonly link: RegExp
}

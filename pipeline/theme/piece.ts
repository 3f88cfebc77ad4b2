import type {RootContent} from 'mdast'
import type {Span} from '../ledger/index.ts'

/** What a section is made of, while it is not yet known which pieces stand together. */
export interface Piece {
  readonly content: readonly RootContent[]
  readonly span: Span
  /** In English words, as `readingSize` counts them. */
  readonly size: number
  /** Whether the piece after it belongs to it: a paragraph that ends in a colon. */
  readonly leads: boolean
  /** Whether it belongs to the piece before it: a list. */
  readonly follows: boolean
}

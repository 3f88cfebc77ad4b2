import type {RootContent, Table} from 'mdast'
import type {Place} from '../ledger/index.ts'

/** A stretch of a source that can be quoted by itself. */
export interface Passage {
  readonly sourceId: string
  /** BCP 47. */
  readonly language: string
  /** The headings above it, outermost first; one that repeats the title of the source is left out. */
  readonly headings: readonly string[]
  /** Its blocks, word for word; references to notes are taken out, reference links carry their address. */
  readonly content: readonly RootContent[]
  /** The plain text of `content`, blocks divided by a blank line. */
  readonly text: string
  readonly place: Place
}

/** A table of a source, to be carried as a figure. */
export interface SourceTable {
  readonly sourceId: string
  readonly caption?: string
  readonly content: Table
  readonly place: Place
}

/** A word or phrase that decided, and how much it added to the score. */
export interface DecidingTerm {
  readonly term: string
  readonly weight: number
}

/** Where else a passage, or nearly the same words, can be found. */
export interface Mention {
  readonly sourceId: string
  readonly place: Place
}

/** A passage that a theme gives. */
export interface ChosenPassage {
  readonly passage: Passage
  /** Rounded to four decimals, as are the weights. */
  readonly score: number
  /** Strongest first. */
  readonly terms: readonly DecidingTerm[]
  readonly alsoIn: readonly Mention[]
}

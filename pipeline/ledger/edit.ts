import type {Confidence} from './entry.ts'
import type {MetadataField} from './metadata.ts'

/** What a block becomes. */
export type Target =
  | {readonly type: 'paragraph'}
  | {readonly type: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6}
  | {readonly type: 'item'; readonly ordered: boolean; readonly number: number}
  | {readonly type: 'note'; readonly label: string}
  /** A cell of a table: the one in row 0 and column 0 begins it. Rows and columns follow one another. */
  | {readonly type: 'cell'; readonly row: number; readonly column: number}
  /** Lines that are kept as they stand. */
  | {readonly type: 'code'}

/**
 * A change to a tree, as a value. `block` counts the text blocks of the tree (see `text-blocks.ts`)
 * and `start` and `end` count UTF-16 units in that block's text, before any edit of the same pass.
 */
export type Edit =
  /** Text from `start` to `end` becomes `text`. */
  | {
      readonly op: 'replace'
      readonly block: number
      readonly start: number
      readonly end: number
      readonly text: string
    }
  /** The whole block goes, and each container that it leaves empty. */
  | {readonly op: 'remove'; readonly block: number}
  /** The block ends at `start` and another begins at `end`; what lies between is dropped. */
  | {
      readonly op: 'split'
      readonly block: number
      readonly start: number
      readonly end: number
      readonly as: Target
    }
  /** From `start` in `block` to `end` in the later block `next`, all becomes `glue`: one block instead of two. */
  | {
      readonly op: 'join'
      readonly block: number
      readonly next: number
      readonly start: number
      readonly end: number
      readonly glue: string
    }
  /** The block becomes a heading, an item, a note or a paragraph, without its first `end` units. */
  | {readonly op: 'retype'; readonly block: number; readonly end: number; readonly as: Target}
  /** A citation marker becomes a reference to the note `label`. */
  | {
      readonly op: 'cite'
      readonly block: number
      readonly start: number
      readonly end: number
      readonly label: string
    }
  /** The text is known as metadata from here on; it leaves the body unless `keep`. */
  | {
      readonly op: 'metadata'
      readonly block: number
      readonly start: number
      readonly end: number
      readonly field: MetadataField
      readonly value: string
      readonly keep: boolean
    }
  /** Nothing changes; a person should look. */
  | {readonly op: 'doubt'; readonly block: number; readonly start: number; readonly end: number}

/** What a rule proposes: an edit and its reasons. */
export type Repair = Edit & {
  readonly why: string
  readonly confidence: Confidence
  /** Done, and yet a person should look. Low confidence implies it. */
  readonly review?: boolean
}

/** A cleaning rule: reads a tree, proposes repairs, changes nothing. */
export type Finder<Options> = (tree: import('mdast').Root, options: Options) => Iterable<Repair>

import type {Edit} from './edit.ts'

/** What was done: text changed, text dropped, text taken as metadata, blocks rearranged, or nothing but a question. */
export type Kind = 'repair' | 'removal' | 'metadata' | 'structure' | 'doubt'

/** `info`: done. `review`: done, and a person should look. `doubt`: left alone, and a person should look. */
export type Severity = 'info' | 'review' | 'doubt'

export type Confidence = 'high' | 'medium' | 'low'

/** A point in the decoded source: line and column count from 1, offset from 0, in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A span of the decoded source, end exclusive. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** An editor's decision on a repair, from `review.yaml`. */
export type Decision =
  | {readonly decision: 'accept'}
  | {readonly decision: 'reject'}
  | {readonly decision: 'replace'; readonly text: string}

/** One line of the account: what was changed, where, from what to what, and why. */
export interface Entry {
  /** Stable across rebuilds: a hash of the rule, the text it stood on and the words around it. */
  readonly id: string
  readonly rule: string
  readonly kind: Kind
  readonly severity: Severity
  readonly place: Place
  readonly before: string
  readonly after: string
  /** One sentence: what was unexpected, what was done, on what evidence. */
  readonly why: string
  readonly confidence: Confidence
  /** Edits of one pass address the same state of the tree; passes are replayed in order. */
  readonly pass: number
  /** What replaying does. Absent where nothing is replayed: notes of the decoder and rejected repairs. */
  readonly edit?: Edit
  /** Set when an editor decided on this repair. */
  readonly decision?: Decision['decision']
}

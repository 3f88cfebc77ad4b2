import type {Severity} from '../ledger/entry.ts'

/** Everything that decoding can have to say, one kind each. */
export type DecodeNoteKind =
  | 'encoding'
  | 'declared-encoding'
  | 'byte-order-mark'
  | 'stray-byte-order-mark'
  | 'windows-line-end'
  | 'lone-carriage-return'
  | 'line-separator'
  | 'paragraph-separator'
  | 'next-line'
  | 'form-feed'
  | 'vertical-tab'
  | 'windows-1252-control'
  | 'control-character'
  | 'noncharacter'
  | 'replacement-character'
  | 'private-use-character'

/** What was done or found while bytes became text. A kind is noted once, with its count, not once a line. */
export interface DecodeNote {
  readonly rule: 'decode'
  readonly what: DecodeNoteKind
  readonly count: number
  /** Where it was first done, in UTF-16 units of the decoded text. */
  readonly offset: number
  /** What stood at the first place; empty where the note is about the whole file. */
  readonly before: string
  /** What stands there now: nothing for a removal, the same as `before` where it was left alone. */
  readonly after: string
  readonly why: string
  readonly severity: Severity
}

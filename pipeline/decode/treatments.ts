import type {DecodeNote, DecodeNoteKind} from './note.ts'
import {windows1252Character} from './windows-1252.ts'

/** What becomes of a character that does not belong in a text. */
export interface Treatment {
  readonly what: DecodeNoteKind
  /** Matches the whole of what was found. */
  readonly pattern: RegExp
  readonly after: (found: string) => string
  readonly severity: DecodeNote['severity']
  readonly why: string
}

const lineEnd = () => '\n'
const nothing = () => ''
const asIs = (found: string) => found

/** Line feed and tab are text. Of the characters that are not, each kind has a row; the first that matches counts. */
export const treatments: readonly Treatment[] = [
  {
    what: 'windows-line-end',
    pattern: /^\r\n$/,
    after: lineEnd,
    severity: 'info',
    why: 'The file has Windows line ends (carriage return and line feed); each became one line feed.'
  },
  {
    what: 'lone-carriage-return',
    pattern: /^\r$/,
    after: lineEnd,
    severity: 'info',
    why: 'A carriage return without a line feed is the line end of old Mac files; it became a line feed.'
  },
  {
    what: 'line-separator',
    pattern: /^\u2028$/,
    after: lineEnd,
    severity: 'info',
    why: 'The Unicode line separator became a line feed.'
  },
  {
    what: 'paragraph-separator',
    pattern: /^\u2029$/,
    after: () => '\n\n',
    severity: 'info',
    why: 'The Unicode paragraph separator became an empty line.'
  },
  {
    what: 'next-line',
    pattern: /^\u0085$/,
    after: lineEnd,
    severity: 'info',
    why: 'The control character “next line” became a line feed.'
  },
  {
    what: 'form-feed',
    pattern: /^\f$/,
    after: lineEnd,
    severity: 'info',
    why: 'A form feed marks a page end in text taken from a PDF; it became a line feed.'
  },
  {
    what: 'vertical-tab',
    pattern: /^\v$/,
    after: lineEnd,
    severity: 'info',
    why: 'A vertical tab is a line break in text taken from Word; it became a line feed.'
  },
  {
    what: 'windows-1252-control',
    pattern: /^[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]$/,
    after: windows1252Character,
    severity: 'review',
    why: 'A control character that no text has; it became the mark or letter that windows-1252 has in its place.'
  },
  {
    what: 'noncharacter',
    pattern: /^[\uFDD0-\uFDEF\uFFFE\uFFFF]$/,
    after: nothing,
    severity: 'review',
    why: 'Unicode reserves this code as no character at all; it was removed.'
  },
  {
    what: 'replacement-character',
    pattern: /^\uFFFD$/,
    after: asIs,
    severity: 'doubt',
    why: 'The file has the mark for a character that was lost before it came here; it was left, compare the source.'
  },
  {
    what: 'private-use-character',
    pattern: /^[\uE000-\uF8FF]$/,
    after: asIs,
    severity: 'doubt',
    why: 'A private-use character shows as another sign, or none, in each font; it was left, compare the source.'
  },
  {
    what: 'stray-byte-order-mark',
    pattern: /^\uFEFF$/,
    after: nothing,
    severity: 'info',
    why: 'A byte order mark inside the text, left from joining files, was removed.'
  }
]

/** The one character that means something else at the start of a file. */
export const leadingMark: Treatment = {
  what: 'byte-order-mark',
  pattern: /^\uFEFF$/,
  after: nothing,
  severity: 'info',
  why: 'The byte order mark at the start of the file was removed.'
}

/** All else that is suspect: the C0 and C1 controls and DEL. */
export const otherwise: Treatment = {
  what: 'control-character',
  pattern: /^[\x00-\x1f\x7f-\x9f]$/,
  after: nothing,
  severity: 'review',
  why: 'A control character has no meaning in a text and was removed.'
}

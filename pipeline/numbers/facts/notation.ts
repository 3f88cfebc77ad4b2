import type {Found} from './found.ts'

type WithoutPlace<T> = T extends unknown ? Omit<T, 'start' | 'end'> : never

/** A way of writing a date or figure with digits and signs, which is the same in any language or has no words to read. */
export interface Notation {
  /** Global, with every quantifier over digits bounded. */
  readonly pattern: RegExp
  /** What a match says; nothing if it says nothing. */
  readonly read: (match: RegExpExecArray, text: string) => WithoutPlace<Found> | undefined
}

/** Everything that a list of notations finds, in any order; a match that reaches over another is sorted out later. */
export function findNotations(text: string, notations: readonly Notation[]): readonly Found[] {
  if (!/\d/.test(text)) return []
  return notations.flatMap(({pattern, read}) =>
    [...text.matchAll(pattern)].flatMap(match => {
      const meaning = read(match as RegExpExecArray, text)
      const start = match.index
      return meaning === undefined ? [] : [{...meaning, start, end: start + match[0].length} as Found]
    })
  )
}

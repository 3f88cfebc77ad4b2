import type {Tokens} from './tokens.ts'

export interface Phrase<Row> {
  readonly row: Row
  readonly next: number
}

const LONGEST_PHRASE = 4

/** Finds the longest phrase of a table that begins at a token. Keys are words parted by single spaces. */
export function findPhrase<Row>(
  table: ReadonlyMap<string, Row>,
  tokens: Tokens,
  index: number
): Phrase<Row> | undefined {
  let key = tokens.at(index)?.word
  let found: Phrase<Row> | undefined
  for (let next = index + 1; key !== undefined && next <= index + LONGEST_PHRASE; next++) {
    const row = table.get(key)
    if (row !== undefined) found = {row, next}
    const word = tokens.joined(next)
    key = word === undefined ? undefined : `${key} ${word}`
  }
  return found
}

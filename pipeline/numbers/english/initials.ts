import type {Tokens} from './tokens.ts'

export interface Initials {
  /** Joined and in lower case: `pm`. */
  readonly letters: string
  readonly next: number
  /** Offset after the last letter, or after its full stop. */
  readonly end: number
}

const MOST_LETTERS = 4

/** Finds the longest known abbreviation, as one word or spelt out: `pm`, `p.m.`, `p m`, `G M T`. */
export function readInitials(
  tokens: Tokens,
  index: number,
  known: {has(letters: string): boolean}
): Initials | undefined {
  const word = tokens.joined(index)
  if (word === undefined) return undefined
  let letters = word
  let found: Initials | undefined
  for (let next = index + 1; next <= index + MOST_LETTERS; next++) {
    if (known.has(letters)) found = {letters, next, end: endOf(tokens, next - 1)}
    const more = tokens.at(next)
    if (letters.length !== next - index || more?.word.length !== 1 || !linksLetters(more.gap)) break
    letters += more.word
  }
  return found
}

function linksLetters(gap: string): boolean {
  return gap === 'space' || gap === 'dot'
}

function endOf(tokens: Tokens, index: number): number {
  const end = tokens.endBefore(index + 1)
  return tokens.at(index)?.gap === 'dot' && tokens.text.charAt(end) === '.' ? end + 1 : end
}

import type {TextBlock} from '../ledger/index.ts'

/**
 * A term as the text writes it, if that is with a hyphen and the term has none: “High quality growth”
 * where the text has “high-quality growth” and hardly ever the words apart.
 */
export function hyphensOf(term: string, blocks: readonly TextBlock[]): string {
  const words = term.split(' ')
  if (words.length < 3 || words.length > 6) return term
  const form = words
    .slice(1, -1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')].join('-'))
    .find(hyphenated => isUsual(hyphenated, term, blocks))
  return form ?? term
}

/** Whether the text has a form at least as often as the other; the line of keywords itself has that. */
function isUsual(form: string, other: string, blocks: readonly TextBlock[]): boolean {
  const often = count(form, blocks)
  return often > 0 && often >= count(other, blocks)
}

/** In how many blocks a term stands. */
function count(term: string, blocks: readonly TextBlock[]): number {
  const low = term.toLowerCase()
  return blocks.filter(({text}) => text.toLowerCase().includes(low)).length
}

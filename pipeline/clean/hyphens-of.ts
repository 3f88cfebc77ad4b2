import type {TextBlock} from '../ledger/index.ts'

/** A text has a few dozen keywords; those of more are left as they are, so that the time stays in line with the text. */
const mostTerms = 200

/**
 * Reads terms as the text writes them, if that is with a hyphen and the term has none: “High quality growth”
 * where the text has “high-quality growth” and hardly ever the words apart.
 */
export function hyphenReader(blocks: readonly TextBlock[]): (term: string) => string {
  const known = new Map<string, string>()
  let texts: readonly string[] | undefined
  return term => {
    const words = term.split(' ')
    if (words.length < 3 || words.length > 6) return term
    const before = known.get(term)
    if (before !== undefined || known.size === mostTerms) return before ?? term
    texts ??= blocks.map(({text}) => text.toLowerCase())
    const form = hyphenated(words, texts) ?? term
    known.set(term, form)
    return form
  }
}

function hyphenated(words: readonly string[], texts: readonly string[]): string | undefined {
  const apart = count(words.join(' '), texts)
  return words
    .slice(1, -1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')].join('-'))
    .find(form => isUsual(count(form, texts), apart))
}

/** Whether the text has a form at least as often as the other; the line of keywords itself has that. */
function isUsual(often: number, other: number): boolean {
  return often > 0 && often >= other
}

/** In how many blocks a term stands. */
function count(term: string, texts: readonly string[]): number {
  const low = term.toLowerCase()
  return texts.filter(text => text.includes(low)).length
}

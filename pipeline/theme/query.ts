import {type Atom, type AtomReader, contentWords, isCharacter} from './atoms.ts'
import type {FoldText} from './fold-text.ts'
import {type QueryTerm, toTerm} from './query-term.ts'
import type {Theme} from './theme.ts'

/** What a theme looks for. */
export interface Query {
  /** Terms: one of them has to be there. */
  readonly terms: readonly QueryTerm[]
  /** Words of title and description that are in no term: they only add to what a term has found. */
  readonly words: readonly QueryTerm[]
}

/** Words of title and description count a fifth of a term. */
const wordWeight = 0.2

export function readQuery(theme: Theme, reader: AtomReader, fold: FoldText): Query {
  const given = [...(theme.terms?.en ?? []), ...(theme.terms?.zh ?? [])]
  const terms = (given.length > 0 ? given : [theme.title])
    .map(term => toTerm(term, 1, reader.read(fold(term))))
    .filter(
      ({atoms}, index, all) => atoms.length > 0 && all.findIndex(one => isSame(one.atoms, atoms)) === index
    )
  const known = new Set(terms.flatMap(({atoms}) => [...contentWords(atoms)]))
  const about = contentWords(reader.read(fold(`${theme.title}. ${theme.description ?? ''}`)))
  const words = [...about]
    .filter(word => !known.has(word))
    .map(word => toTerm(reader.wordFor(word), wordWeight, atomsOf(word)))
  return {terms, words}
}

function isSame(a: readonly Atom[], b: readonly Atom[]): boolean {
  return a.length === b.length && a.every((atom, index) => atom === b[index])
}

/** A content word is the stem of a word or a pair of characters. */
function atomsOf(word: string): readonly Atom[] {
  const [first = '', ...others] = word
  return isCharacter(first) ? [first, ...others] : [word]
}

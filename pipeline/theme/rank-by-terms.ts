import type {AtomReader} from './atoms.ts'
import {TermFinder} from './find-terms.ts'
import type {FoldText} from './fold-text.ts'
import {type Query, readQuery} from './query.ts'
import type {QueryTerm} from './query-term.ts'
import {type Scored, scorePassage} from './score.ts'
import type {Study} from './study.ts'
import type {Theme} from './theme.ts'

/** The usual constants of BM25. */
const saturation = 1.2
const lengthEffect = 0.75

/** A theme and the passages that fit it better than any other theme. */
export interface Ranking {
  readonly theme: Theme
  readonly candidates: readonly Scored[]
}

/**
 * Scores passages by BM25 with the terms of each theme as the query and gives each to its best theme,
 * the earlier one if two are equal. What scores less than `minimumScore` times the best of the theme fits none.
 *
 * BM25 is our own: a phrase counts as one term here, and each term has to say what it added.
 */
export function rankByTerms(
  themes: readonly Theme[],
  studies: readonly Study[],
  reader: AtomReader,
  fold: FoldText,
  minimumScore: number
): readonly Ranking[] {
  const queries = themes.map(theme => readQuery(theme, reader, fold))
  const finder = new TermFinder(queries.flatMap(({terms, words}) => [...terms, ...words]))
  const counts = studies.map(study => finder.count(study.atoms))
  const weigh = bm25(studies, counts)
  const candidates: Scored[][] = themes.map(() => [])
  const best = themes.map(() => 0)
  for (const [index, study] of studies.entries()) {
    const found = counts[index] ?? new Map<QueryTerm, number>()
    const scores = queries.map(query => scorePassage(study, decide(query, found, study, weigh)))
    for (const [at, {score}] of scores.entries()) best[at] = Math.max(best[at] ?? 0, score)
    const top = Math.max(...scores.map(({score}) => score))
    const winner = scores.findIndex(({score}) => score === top && score > 0)
    if (scores[winner]) candidates[winner]?.push(scores[winner])
  }
  return themes.map((theme, at) => ({
    theme,
    candidates: (candidates[at] ?? []).filter(({score}) => score >= minimumScore * (best[at] ?? 0))
  }))
}

type Counts = ReadonlyMap<QueryTerm, number>
type Weigh = (term: QueryTerm, count: number, study: Study) => number

/** How rare a term is, and how long a passage usually is, is counted among the passages of one language. */
function bm25(studies: readonly Study[], counts: readonly Counts[]): Weigh {
  const languages = new Map<string, {passages: number; size: number; holders: Map<QueryTerm, number>}>()
  for (const [index, {language, size}] of studies.entries()) {
    const all = languages.get(language) ?? {passages: 0, size: 0, holders: new Map()}
    languages.set(language, all)
    all.passages++
    all.size += size
    for (const term of counts[index]?.keys() ?? []) all.holders.set(term, (all.holders.get(term) ?? 0) + 1)
  }
  return (term, count, study) => {
    const {passages = 0, size = 0, holders} = languages.get(study.language) ?? {}
    // Never near zero: a term is wanted, however many passages have it.
    const rarity = Math.log(1 + passages / (holders?.get(term) ?? 1))
    const length = 1 - lengthEffect + (lengthEffect * study.size * passages) / Math.max(1, size)
    return term.weight * rarity * ((count * (saturation + 1)) / (count + saturation * length))
  }
}

function decide({terms, words}: Query, found: Counts, study: Study, weigh: Weigh) {
  const added = (all: readonly QueryTerm[]) =>
    all.flatMap(term => {
      const count = found.get(term) ?? 0
      return count > 0 ? [{term: term.term, weight: weigh(term, count, study)}] : []
    })
  const decided = added(terms)
  return decided.length > 0 ? [...decided, ...added(words)] : []
}

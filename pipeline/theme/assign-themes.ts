import type {CleanedSource} from '../cleaned-source.ts'
import {AtomReader} from './atoms.ts'
import {choosePassages} from './choose-passages.ts'
import {comparePassages} from './compare-passages.ts'
import {loadFoldText} from './fold-text.ts'
import type {ChosenPassage, Mention, SourceTable} from './passage.ts'
import {rankByCentrality} from './rank-by-centrality.ts'
import {type Ranking, rankByTerms} from './rank-by-terms.ts'
import {readPassages} from './read-passages.ts'
import {GivenPassages} from './repeats.ts'
import type {Scored} from './score.ts'
import {type Study, studyPassages} from './study.ts'
import type {Theme} from './theme.ts'

export interface ThemeOptions {
  /** How many passages a theme gives at most; 6 if not said. */
  readonly perTheme?: number | undefined
  /** What a passage must score to be taken, as a share of the best score of its theme; 0.25 if not said. */
  readonly minimumScore?: number | undefined
}

/** A theme with its passages, in the order in which they are to be read. */
export interface ThemeSelection {
  readonly theme: Theme
  readonly passages: readonly ChosenPassage[]
}

export interface ThemedSources {
  readonly themes: readonly ThemeSelection[]
  readonly tables: readonly SourceTable[]
}

/**
 * Finds the passages of each theme. No passage stands in two themes, and none that repeats another.
 * Without themes there is one, under the title of the batch, with the passages that say most of what
 * all the sources say.
 */
export async function assignThemes(
  batch: {readonly title: string; readonly themes: readonly Theme[]},
  sources: readonly CleanedSource[],
  {perTheme = 6, minimumScore = 0.25}: ThemeOptions = {}
): Promise<ThemedSources> {
  const readings = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1)).map(readPassages)
  const passages = readings.flatMap(reading => reading.passages)
  const fold = await loadFoldText(textsToFold(batch.themes, passages))
  const reader = new AtomReader()
  const studies = studyPassages(passages, reader, fold)
  const rankings: readonly Ranking[] =
    batch.themes.length > 0
      ? rankByTerms(batch.themes, studies, reader, fold, minimumScore)
      : [{theme: overview(batch.title), candidates: rankByCentrality(studies, reader)}]
  const given = new GivenPassages()
  const chosen = rankings.map(({candidates}) => choosePassages(candidates, perTheme, given))
  const mentions = findMentions(studies, new Set(chosen.flat().map(({study}) => study)), given)
  return {
    themes: rankings.map(({theme}, index) => ({
      theme,
      passages: (chosen[index] ?? []).map(one => toChosen(one, mentions))
    })),
    tables: readings.flatMap(reading => reading.tables)
  }
}

function overview(title: string): Theme {
  return {id: 'overview', title}
}

function* textsToFold(
  themes: readonly Theme[],
  passages: Iterable<{readonly text: string}>
): Iterable<string> {
  for (const {title, description, terms} of themes) {
    yield* [title, description ?? '', ...(terms?.en ?? []), ...(terms?.zh ?? [])]
  }
  for (const {text} of passages) yield text
}

/** For every chosen passage, where the sources repeat it. */
function findMentions(
  studies: readonly Study[],
  chosen: ReadonlySet<Study>,
  given: GivenPassages
): ReadonlyMap<Study, readonly Mention[]> {
  const mentions = new Map<Study, Mention[]>([...chosen].map(study => [study, [...study.copies]]))
  for (const study of studies) {
    if (chosen.has(study)) continue
    for (const repeated of given.compare(study).repeated) {
      mentions.get(repeated)?.push(study.passage, ...study.copies)
    }
  }
  return mentions
}

function toChosen(
  {study, score, terms}: Scored,
  mentions: ReadonlyMap<Study, readonly Mention[]>
): ChosenPassage {
  const alsoIn = [...(mentions.get(study) ?? [])]
    .sort(comparePassages)
    .map(({sourceId, place}) => ({sourceId, place}))
  return {passage: study.passage, score, terms, alsoIn}
}

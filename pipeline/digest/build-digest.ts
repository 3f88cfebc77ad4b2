import type {CleanedSource} from '../cleaned-source.ts'
import type {Metadata} from '../ledger/index.ts'
import type {ChosenPassage, ThemedSources} from '../theme/index.ts'
import {countRepairs, countRules} from './count-repairs.ts'
import {describePassage} from './describe-passage.ts'
import {describeSource} from './describe-source.ts'
import {describeTables} from './describe-tables.ts'
import {type DigestModel, digestModel, digestVersion} from './model.ts'
import {SourceIds} from './source-ids.ts'
import {stated} from './stated.ts'

/** What a digest says of the batch. */
export interface DigestBatch {
  readonly id: string
  readonly title: string
  readonly subtitle?: string | undefined
  readonly description?: string | undefined
  /** BCP 47. */
  readonly language: string
  readonly publisher?: string | undefined
  /** ISO 8601; never the clock. */
  readonly date?: string | undefined
}

export interface DigestOptions {
  /** What `theme/` found in the same sources. */
  readonly themed: ThemedSources
  /** What is known of a source, by its id, where a batch knows more than the text says of itself. */
  readonly metadata?: ReadonlyMap<string, Metadata> | undefined
}

/**
 * The model that templates are given. The same input gives the same JSON text, in whatever order the
 * sources come.
 */
export function buildDigest(
  batch: DigestBatch,
  sources: readonly CleanedSource[],
  {themed, metadata}: DigestOptions
): DigestModel {
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ids = new SourceIds(sorted)
  const themes = themed.themes.map(({theme, passages}) => ({
    id: theme.id,
    title: theme.title,
    ...stated({description: theme.description}),
    passages: passages.map(chosen => describePassage(chosen, sourceOf(chosen, sorted), ids))
  }))
  const passages = themes.flatMap(theme => theme.passages)
  const described = sorted.map(source => {
    const known = metadata?.get(source.id) ?? source.tree.data?.metadata ?? {}
    const own = passages.filter(({sourceId}) => sourceId === source.id)
    return describeSource(source, known, own.length, ids)
  })
  const entries = sorted.flatMap(source => source.entries)
  const model: DigestModel = {
    schema: digestVersion,
    batch: describeBatch(batch),
    themes,
    figures: describeTables(themed.tables, ids),
    sources: described,
    counts: {
      sources: described.length,
      passages: passages.length,
      words: described.reduce((sum, {words}) => sum + words, 0),
      repairs: countRepairs(entries),
      rules: countRules(entries)
    }
  }
  digestModel.parse(model)
  return model
}

function describeBatch(batch: DigestBatch): DigestModel['batch'] {
  const {id, title, language, subtitle, description, publisher, date} = batch
  return {id, title, language, ...stated({subtitle, description, publisher, date})}
}

function sourceOf({passage}: ChosenPassage, sources: readonly CleanedSource[]): CleanedSource {
  const found = sources.find(({id}) => id === passage.sourceId)
  if (!found) throw new RangeError(`No source ${passage.sourceId} among those of the digest`)
  return found
}

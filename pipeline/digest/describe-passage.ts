import type {CleanedSource} from '../cleaned-source.ts'
import {countWords} from '../ledger/index.ts'
import {toMarkdown} from '../parse/to-markdown.ts'
import type {ChosenPassage} from '../theme/index.ts'
import {describeFacts} from './describe-facts.ts'
import type {DigestModel} from './model.ts'
import {repairsWithin} from './repairs-within.ts'
import type {SourceIds} from './source-ids.ts'

type PassageModel = DigestModel['themes'][number]['passages'][number]

/** A passage as the model gives it, with the repairs that its source's ledger records inside it. */
export function describePassage(
  {passage, score, terms, alsoIn}: ChosenPassage,
  source: CleanedSource,
  ids: SourceIds
): PassageModel {
  const {sourceId, headings, content, text, language, place} = passage
  return {
    id: ids.at('p', sourceId, place),
    sourceId,
    headings,
    markdown: toMarkdown({type: 'root', children: [...content]}).trimEnd(),
    text,
    language,
    place,
    words: countWords(text),
    score,
    terms,
    alsoIn,
    repairs: repairsWithin(place, source.entries),
    ...describeFacts(passage, source)
  }
}

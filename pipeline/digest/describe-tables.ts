import {toMarkdown} from '../parse/to-markdown.ts'
import type {SourceTable} from '../theme/index.ts'
import type {DigestModel} from './model.ts'
import type {SourceIds} from './source-ids.ts'
import {stated} from './stated.ts'

type Figure = DigestModel['figures'][number]

/** Tables word for word; one that stands in several sources is given once. */
export function describeTables(tables: readonly SourceTable[], ids: SourceIds): readonly Figure[] {
  const figures = new Map<
    string,
    {readonly table: SourceTable; readonly alsoIn: Figure['alsoIn'][number][]}
  >()
  for (const table of tables) {
    const markdown = toMarkdown({type: 'root', children: [table.content]}).trimEnd()
    const first = figures.get(markdown)
    if (first) first.alsoIn.push({sourceId: table.sourceId, place: table.place})
    else figures.set(markdown, {table, alsoIn: []})
  }
  return [...figures].map(([markdown, {table, alsoIn}]) => {
    const {sourceId, caption, place} = table
    return {id: ids.at('t', sourceId, place), sourceId, ...stated({caption}), markdown, place, alsoIn}
  })
}

import type {Definition, RootContent} from 'mdast'
import type {CleanedSource} from '../cleaned-source.ts'
import {placeOf} from '../ledger/index.ts'
import type {SourceTable} from './passage.ts'
import {sizes} from './passage-sizes.ts'
import {readingSize} from './reading-size.ts'
import {selfContained} from './self-contained.ts'
import type {SourceText} from './source-text.ts'

const caption = /^(?:table|表)\s*[\d一二三四五六七八九十]+/iu

/** The tables of a section, and the paragraphs beside them that are their captions: “Table 1. …”, “表1 …”. */
export function readTables(
  nodes: readonly RootContent[],
  source: CleanedSource,
  text: SourceText,
  definitions: ReadonlyMap<string, Definition>
): {readonly tables: readonly SourceTable[]; readonly captions: ReadonlySet<RootContent>} {
  const captions = new Set<RootContent>()
  const isCaption = (node: RootContent | undefined) =>
    node?.type === 'paragraph' &&
    !captions.has(node) &&
    caption.test(text.textOf(node)) &&
    readingSize(text.textOf(node)) < sizes.smallest
  const tables = nodes.flatMap((node, index): SourceTable[] => {
    const span = node.type === 'table' ? text.spanOf(node) : undefined
    const [content] = span ? selfContained([node], definitions) : []
    if (content?.type !== 'table' || !span) return []
    const named = [nodes[index - 1], nodes[index + 1]].find(isCaption)
    if (named) captions.add(named)
    return [
      {
        sourceId: source.id,
        ...(named ? {caption: text.textOf(named).trim()} : {}),
        content,
        place: placeOf(source.source, span)
      }
    ]
  })
  return {tables, captions}
}

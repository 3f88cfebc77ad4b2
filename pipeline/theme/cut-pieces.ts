import type {List, ListItem, Paragraph, RootContent} from 'mdast'
import {sourceSpan} from '../ledger/index.ts'
import {coverSpans} from './cover-spans.ts'
import {divideParagraph} from './divide-paragraph.ts'
import {sizes} from './passage-sizes.ts'
import type {Piece} from './piece.ts'
import {readingSize} from './reading-size.ts'
import type {SourceText} from './source-text.ts'

/** A block as a piece, or as several if it is far too long to be read as one. */
export function cutPieces(node: RootContent, source: SourceText, language: string): readonly Piece[] {
  const text = source.textOf(node)
  const span = source.spanOf(node)
  if (!span) return []
  const size = readingSize(text)
  const leads = /[:：]\s*$/u.test(text)
  if (size > sizes.longest && node.type === 'paragraph') return cutParagraph(node, source, language, leads)
  if (size > sizes.longest && node.type === 'list') return cutList(node, source)
  return [{content: [node], span, size, leads, follows: node.type === 'list'}]
}

function cutParagraph(
  node: Paragraph,
  source: SourceText,
  language: string,
  leads: boolean
): readonly Piece[] {
  return source.blocksOf(node).flatMap(block => {
    const parts = divideParagraph(node, block, language)
    return parts.map(({node: part, start, end, size}, index) => ({
      content: [part],
      span: sourceSpan(block, start, end),
      size,
      leads: leads && index === parts.length - 1,
      follows: false
    }))
  })
}

/** A list is cut between items; its numbers count on, and its first part follows what introduces it. */
function cutList(list: List, source: SourceText): readonly Piece[] {
  const runs: {items: ListItem[]; size: number}[] = []
  for (const item of list.children) {
    const size = readingSize(source.textOf(item))
    const last = runs.at(-1)
    if (last && last.size + size <= sizes.largest) {
      last.items.push(item)
      last.size += size
    } else runs.push({items: [item], size})
  }
  let done = 0
  return runs.flatMap(({items, size}, index) => {
    const part: List = {...list, children: items, ...(list.ordered ? {start: (list.start ?? 1) + done} : {})}
    done += items.length
    const span = coverSpans(items.flatMap(item => source.spanOf(item) ?? []))
    return span ? [{content: [part], span, size, leads: false, follows: index === 0}] : []
  })
}

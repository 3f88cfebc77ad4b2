import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'
import {zonesOf} from './shape.ts'
import {writtenDate} from './written-date.ts'

/**
 * A line before the body that is a date and nothing else: the date of publication.
 *
 * in:   “2024-05-31”, “May 10, 2024”, “2023年9月8日”
 * out:  Front matter `published: 2024-05-31`; the line leaves the body.
 * kept: A date inside a paragraph; a second date, which would contradict the first.
 */
export function* publishedDate(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  if (tree.data?.metadata?.published !== undefined) return
  const {body} = zonesOf(blocks, () => false)
  for (const block of blocks.slice(0, body)) {
    const value = block.type === 'paragraph' && block.text.length < 60 ? writtenDate(block.text) : undefined
    if (value === undefined) continue
    yield {
      op: 'metadata',
      block: block.index,
      start: 0,
      end: block.text.length,
      field: 'published',
      value,
      keep: false,
      why: 'A line before the text that is a date, taken as the date of publication.',
      confidence: 'high'
    }
    return
  }
}

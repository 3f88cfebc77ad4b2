import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'
import {isBody} from './shape.ts'

const mark = /^[[【]\s*([\p{L}][\p{L} -]{2,30})\s*[\]】]\s*(?=\S)/u

/**
 * The column of a site in brackets at the head of the body.
 *
 * in:   “[Research Report] Accelerating the development …”
 * out:  Front matter `genre: Research Report`.
 * kept: Brackets anywhere else; `[1]`; `[T]he`, where they mark a changed letter.
 */
export function* genreMark(tree: Root): Iterable<Repair> {
  const first = textBlocks(tree).find(isBody)
  const match = first?.type === 'paragraph' ? mark.exec(first.text) : undefined
  if (!first || !match?.[1]) return
  yield {
    op: 'metadata',
    block: first.index,
    start: 0,
    end: match[0].length,
    field: 'genre',
    value: match[1],
    keep: false,
    why: 'A column name in brackets at the head of the body, taken as the genre.',
    confidence: 'high'
  }
}

import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {affiliation, namesIn} from './names-in.ts'
import {isBody} from './shape.ts'

/**
 * Between title and abstract: a line of authors, and below it their institute.
 *
 * in:   “# Title ¶ Haoran Shen, Yan Li ¶ Institute of Economics, Harbin 150028, China ¶ Abstract: …”
 * out:  Front matter `authors` and `affiliations`.
 * kept: Any line that is not followed by an abstract, keywords or a first heading: it may be a subtitle.
 */
export function* authorsLine(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const at = blocks.findIndex(({node}) => node.type === 'heading' && node.depth === 1) + 1
  const lines = linesBeforeBody(blocks, at)
  const [first, ...below] = lines
  if (!first || lines.length > 4 || tree.data?.metadata?.authors) return
  const names = namesIn(first.text)
  const end = below.findIndex(({text}) => !affiliation.test(text) || text.length >= 250)
  const institutes = end < 0 ? below : below.slice(0, end)
  if (names.length === 0 || (institutes.length === 0 && below.length > 0)) return
  yield* takeNames(first, names)
  for (const line of institutes) yield take(line, 'affiliations', withoutNumber(line.text))
}

/** Short lines right below the title, up to an abstract, a heading or the first paragraph. */
function linesBeforeBody(blocks: readonly TextBlock[], at: number): readonly TextBlock[] {
  if (at === 0) return []
  const rest = blocks.slice(at, at + 6)
  const end = rest.findIndex(
    block =>
      block.type !== 'paragraph' ||
      isBody(block) ||
      /^(?:abstract|keywords?|key words|摘要|\d+\.)/i.test(block.text)
  )
  return end < 0 ? [] : rest.slice(0, end)
}

/** “1 School of Geography”: the number ties the institute to a name. */
function withoutNumber(text: string): string {
  return text.trim().replace(/^(?:\d{1,2}|[*†‡])[.)]?\s*(?=\p{L})/u, '')
}

function* takeNames(block: TextBlock, names: readonly string[]): Iterable<Repair> {
  yield take(block, 'authors', names[0] ?? '')
  for (const one of names.slice(1)) yield {...take(block, 'authors', one), keep: true}
}

function take(
  block: TextBlock,
  field: 'authors' | 'affiliations',
  value: string
): Extract<Repair, {op: 'metadata'}> {
  return {
    op: 'metadata',
    block: block.index,
    start: 0,
    end: block.text.length,
    field,
    value,
    keep: false,
    why: `A line between title and text that names ${field === 'authors' ? 'the authors' : 'their institute'}, taken as metadata.`,
    confidence: 'medium'
  }
}

import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {literalRenderings} from './literal-renderings.ts'
import {englishParagraphs} from './prose.ts'

// Small letters alone: without regard to case a pattern of this size takes far longer to compile than to run.
const patterns = new RegExp(
  `(?<![\\p{L}-])(?:${literalRenderings.map(({pattern}, index) => `(?<r${index}>${pattern})`).join('|')})(?![\\p{L}-])`,
  'gu'
)

/**
 * Set phrases of Chinese policy texts, rendered word by word. What they mean is known; how a house
 * translates them is its own choice, so they are left alone.
 *
 * in:   “master craftsmen from large countries”, “the "chain length" system”
 * out:  The same, with a doubt that names the phrase behind it.
 * kept: The words in their plain sense: “the length of the chain is four metres”.
 */
export function* oddRenderings(tree: Root): Iterable<Repair> {
  for (const block of englishParagraphs(tree)) {
    for (const match of inSmallLetters(block.text).matchAll(patterns)) {
      const name = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0]
      const row = literalRenderings[Number(name?.slice(1))]
      if (!row) continue
      const end = match.index + match[0].length
      yield {
        op: 'doubt',
        block: block.index,
        start: match.index,
        end,
        why: `“${block.text.slice(match.index, end)}” is probably ${row.chinese} (${row.meaning}), rendered word by word; left alone.`,
        confidence: 'low'
      }
    }
  }
}

/** Unit for unit: the small letter of one capital alone has two. */
function inSmallLetters(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase()
}

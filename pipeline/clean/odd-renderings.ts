import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {englishParagraphs} from './prose.ts'
import {setPhrasesIn} from './set-phrases.ts'

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
    let done = 0
    for (const {row, start, end} of setPhrasesIn(block.text)) {
      if (start < done) continue
      done = end
      const found = block.text.slice(start, end)
      yield {
        op: 'doubt',
        block: block.index,
        start,
        end,
        why: `“${found}” is probably ${row.chinese} (${row.meaning}), rendered word by word; left alone.`,
        confidence: 'low'
      }
    }
  }
}

import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {isEnglish} from './english.ts'
import {proseBlocks} from './prose.ts'
import {type Rendering, renderingsOf} from './renderings.ts'

/**
 * One concept under several names: a frequent term of three words or more, and variants of it that
 * differ in one word. Which of them is right the house decides; the text should keep to it.
 *
 * in:   “new quality productive forces” 48 times, “new quality productivity” 6 times
 * out:  The same, with a doubt at the first place of each variant.
 * kept: Singular and plural; terms that share words but not their kind (“new quality enterprises”).
 *
 * Only the most frequent term of a text is judged: it is the one the text is about.
 */
export function* termDrift(tree: Root): Iterable<Repair> {
  const blocks = proseBlocks(tree).filter(({type, text}) => type === 'heading' || isEnglish(text))
  const [main, ...variants] = renderingsOf(blocks)
  if (!main) return
  for (const variant of variants) yield doubt(blocks, main, variant)
}

function doubt(blocks: readonly TextBlock[], main: Rendering, variant: Rendering): Repair {
  const {block, start, end} = variant.first
  return {
    op: 'doubt',
    block: blocks[block]?.index ?? 0,
    start,
    end,
    why: `“${variant.term}” (${variant.count} times) and “${main.term}” (${main.count} times) may be one concept; left alone: the text should keep to one rendering.`,
    confidence: 'low'
  }
}

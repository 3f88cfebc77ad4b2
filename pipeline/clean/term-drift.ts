import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {isEnglish} from './english.ts'
import {proseBlocks} from './prose.ts'
import {type Place, type Rendering, renderingsOf} from './renderings.ts'

/** A variant this rare is a slip, and each of its places wants a look; a frequent one is a habit. */
const rare = 3

/**
 * One concept under several names: a frequent term of three words or more, and variants of it that
 * differ in one word. Which of them is right the house decides; the text should keep to it.
 *
 * in:   “new quality productive forces” 48 times, “new quality productivity” 6 times
 * out:  The same, with a doubt at the first place of each variant, and at each place of a rare one.
 * kept: Singular and plural; terms that share words but not their kind (“new quality enterprises”).
 *
 * Only the most frequent term of a text is judged: it is the one the text is about.
 */
export function* termDrift(tree: Root): Iterable<Repair> {
  const blocks = proseBlocks(tree).filter(({type, text}) => type === 'heading' || isEnglish(text))
  const [main, ...variants] = renderingsOf(blocks)
  if (!main) return
  for (const variant of variants) {
    const {places} = variant
    for (const place of places.length > rare ? places.slice(0, 1) : places)
      yield doubt(blocks, main, variant, place)
  }
}

function doubt(blocks: readonly TextBlock[], main: Rendering, variant: Rendering, place: Place): Repair {
  return {
    op: 'doubt',
    block: blocks[place.block]?.index ?? 0,
    start: place.start,
    end: place.end,
    why: `“${variant.term}” (${times(variant)}) and “${main.term}” (${times(main)}) may be one concept; left alone: the text should keep to one rendering.`,
    confidence: 'low'
  }
}

function times({places}: Rendering): string {
  return places.length === 1 ? 'once' : `${places.length} times`
}

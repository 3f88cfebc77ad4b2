import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {numberEntityPatterns} from './number-entity-patterns.ts'
import {numberSlips} from './number-slips.ts'
import {proseBlocks} from './prose.ts'

/**
 * Signs beside a number that are still written as HTML or LaTeX writes them, or as a translator left
 * the name of the sign.
 *
 * in:   “5 &permil;”, “0.8 & permit;,”, “25 &deg;C”, “15&nbsp;km”, “$15\%$”, “1 5 \%”
 * out:  “5‰”, “0.8‰,”, “25 °C”, “15 km”, “15%”, “15%”
 * kept: Entities with no number beside them, addresses with `&times;` in them, code, “R&D; 5 of them”.
 *
 * All repairs are for review.
 */
export function* numberEntities(tree: Root): Iterable<Repair> {
  yield* numberSlips(proseBlocks(tree), numberEntityPatterns)
}

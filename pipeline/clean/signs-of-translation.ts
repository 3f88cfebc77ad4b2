import type {Root} from 'mdast'
import {lostStopsIn} from './lost-stop.ts'
import {englishParagraphs} from './prose.ts'
import {strayCapitalsIn} from './stray-capital.ts'

/** One slip proves nothing; two of these kinds are not found in an edited text. */
const least = 2

const known = new WeakMap<Root, boolean>()

/**
 * Whether a text shows the marks of a machine translation that are evidence for each other: capitals
 * behind commas and semicolons, sentences that begin where none has ended.
 */
export function isTranslated(tree: Root): boolean {
  const before = known.get(tree)
  if (before !== undefined) return before
  const found = countSigns(tree) >= least
  known.set(tree, found)
  return found
}

/** Counts no further than needed. */
function countSigns(tree: Root): number {
  let signs = 0
  for (const block of englishParagraphs(tree)) {
    for (const {isSure} of strayCapitalsIn(tree, block)) if (isSure && ++signs >= least) return signs
    for (const {kind} of lostStopsIn(tree, block)) if (kind !== 'capital' && ++signs >= least) return signs
  }
  return signs
}

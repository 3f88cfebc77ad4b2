import type {Root} from 'mdast'
import {lostStopsIn} from './lost-stop.ts'
import {englishParagraphs} from './prose.ts'
import {strayCapitalsIn} from './stray-capital.ts'

/** One slip proves nothing; two of these kinds are not found in an edited text. */
const least = 2

/**
 * Whether a text shows the marks of a machine translation that are evidence for each other: capitals
 * behind commas and semicolons, sentences that begin where none has ended.
 */
export function isTranslated(tree: Root): boolean {
  let signs = 0
  for (const block of englishParagraphs(tree)) {
    for (const {isSure} of strayCapitalsIn(tree, block)) if (isSure && ++signs >= least) return true
    for (const {kind} of lostStopsIn(tree, block)) if (kind !== 'capital' && ++signs >= least) return true
  }
  return false
}

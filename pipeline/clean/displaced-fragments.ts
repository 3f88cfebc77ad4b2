import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {displacedIn} from './displaced-in.ts'
import type {DisplacedPattern} from './displaced-patterns.ts'
import {englishParagraphs} from './prose.ts'

/**
 * Fragments that a browser translator tore out of their sentence. Latin runs, digits and emphasised
 * words stand in elements of their own in a Chinese page; each was translated alone, and what was left
 * of the sentence began anew.
 *
 * in:   “will yield“ 2+2>4” The sum of.”, “cloud storage 5G , drones”, “"smart drainage" AI+” And other”
 * out:  “will yield the sum of “2+2>4”.”, “cloud storage, 5G, drones”, “"smart drainage AI+" and other”
 * in:   “to 5G The building of networks with technology, sensors …”
 * out:  “, the building of networks with 5G technology, sensors …”
 * in:   “such as tide gauges Weather buoys, radar stations, lamps”
 * out:  “such as tide gauges, weather buoys, radar stations, lamps”
 * kept: Acronyms in their place. A run whose place is not certain is a doubt, and so are emphasised words
 *       behind a noun (“guard the harbour Low ground And …”): they may belong before it.
 *
 * All repairs are for review. Before `spaces-at-marks`, as stray spaces are part of the evidence.
 */
export function* displacedFragments(tree: Root): Iterable<Repair> {
  for (const block of englishParagraphs(tree)) {
    for (const {row, match} of displacedIn(tree, block)) yield propose(block, row, match)
  }
}

function propose(block: TextBlock, {read}: DisplacedPattern, match: RegExpExecArray): Repair {
  const common = {block: block.index, start: match.index, end: match.index + match[0].length}
  const found = match[0].trim()
  const text = read(match.groups ?? {})
  if (text === undefined) {
    return {
      ...common,
      op: 'doubt',
      why: `Unexpected “${found}” in mid-sentence; left alone: it was probably translated apart from its sentence, and its place is not certain.`,
      confidence: 'low'
    }
  }
  return {
    ...common,
    op: 'replace',
    text,
    why: `Unexpected “${found}”, read as “${text.trim()}”: a part of the sentence was translated alone and left in the wrong place.`,
    confidence: 'medium',
    review: true
  }
}

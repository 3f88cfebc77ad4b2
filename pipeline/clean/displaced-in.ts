import type {Root} from 'mdast'
import type {TextBlock} from '../ledger/index.ts'
import {type DisplacedPattern, displacedPatterns} from './displaced-patterns.ts'
import {isTranslated} from './signs-of-translation.ts'
import {writtenCase} from './written-case.ts'

/** A fragment out of its place, and the pattern that knows it. */
export interface Displaced {
  readonly row: DisplacedPattern
  readonly match: RegExpExecArray
}

/** The fragments of a block in the order of the text; of two that overlap, the first, and of the earlier row. */
export function* displacedIn(tree: Root, {text}: TextBlock): Iterable<Displaced> {
  let done = 0
  for (const {row, match} of findings(text)) {
    if (match.index < done || (row.needsEvidence && !hasEvidence(tree, match))) continue
    done = match.index + match[0].length
    yield {row, match}
  }
}

function findings(text: string): readonly Displaced[] {
  return displacedPatterns
    .flatMap(row => [...text.matchAll(row.pattern)].map(match => ({row, match})))
    .sort((a, b) => a.match.index - b.match.index)
}

function hasEvidence(tree: Root, {groups}: RegExpExecArray): boolean {
  const first = groups?.first
  return isTranslated(tree) && (first === undefined || writtenCase(tree, first).lower > 0)
}

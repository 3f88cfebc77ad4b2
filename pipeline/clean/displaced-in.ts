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
  const rows = displacedPatterns.filter(({needsEvidence}) => !needsEvidence || isTranslated(tree))
  for (const {row, match} of findings(text, rows)) {
    if (match.index < done || (row.needsEvidence && !isCommon(tree, match.groups?.first))) continue
    done = match.index + match[0].length
    yield {row, match}
  }
}

function findings(text: string, rows: readonly DisplacedPattern[]): readonly Displaced[] {
  return rows
    .filter(({sign}) => sign.test(text))
    .flatMap(row => [...text.matchAll(row.pattern)].map(match => ({row, match})))
    .sort((a, b) => a.match.index - b.match.index)
}

/** Written in small letters elsewhere, if the word is known. */
function isCommon(tree: Root, first: string | undefined): boolean {
  return first === undefined || writtenCase(tree, first).lower > 0
}

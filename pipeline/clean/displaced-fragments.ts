import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {type DisplacedPattern, displacedPatterns} from './displaced-patterns.ts'
import {englishParagraphs} from './prose.ts'
import {isTranslated} from './signs-of-translation.ts'
import {writtenCase} from './written-case.ts'

/**
 * Fragments that a browser translator tore out of their sentence. Latin runs, digits and emphasised
 * words stand in elements of their own in a Chinese page; each was translated alone, and what was left
 * of the sentence began anew.
 *
 * in:   “will yield“ 2+2>4” The sum of.”, “cloud storage 5G , drones”, “"smart drainage" AI+” And other”
 * out:  “will yield the sum of “2+2>4”.”, “cloud storage, 5G, drones”, “"smart drainage AI+" and other”
 * in:   “to 5G The building of networks with technology, sensors …”
 * out:  “, the building of networks with 5G technology, sensors …”
 * kept: Acronyms in their place. A run whose place is not certain is a doubt.
 *
 * All repairs are for review. Before `spaces-at-marks`, as stray spaces are part of the evidence.
 */
export function* displacedFragments(tree: Root): Iterable<Repair> {
  for (const block of englishParagraphs(tree)) {
    let done = 0
    for (const {row, match} of findings(block.text)) {
      if (match.index < done || (row.needsEvidence && !hasEvidence(tree, match))) continue
      done = match.index + match[0].length
      yield propose(block, row, match)
    }
  }
}

interface Finding {
  readonly row: DisplacedPattern
  readonly match: RegExpExecArray
}

/** In the order of the text; of two that begin together, that of the earlier row first. */
function findings(text: string): readonly Finding[] {
  return displacedPatterns
    .flatMap(row => [...text.matchAll(row.pattern)].map(match => ({row, match})))
    .sort((a, b) => a.match.index - b.match.index)
}

function hasEvidence(tree: Root, {groups}: RegExpExecArray): boolean {
  const first = groups?.first
  return isTranslated(tree) && (first === undefined || writtenCase(tree, first).lower > 0)
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

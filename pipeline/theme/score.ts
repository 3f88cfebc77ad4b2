import type {DecidingTerm} from './passage.ts'
import {sizes} from './passage-sizes.ts'
import type {Study} from './study.ts'

/** A passage and what speaks for it. */
export interface Scored {
  readonly study: Study
  readonly score: number
  readonly terms: readonly DecidingTerm[]
}

/**
 * Adds up what decided. A line says little, however well it fits: under the smallest size of a
 * passage the score shrinks with it. Rounded, so that every machine orders alike.
 */
export function scorePassage(study: Study, found: readonly DecidingTerm[]): Scored {
  const fullness = Math.min(1, study.size / sizes.smallest)
  const terms = found
    .map(({term, weight}) => ({term, weight: round(weight * fullness)}))
    .filter(({weight}) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  return {study, score: round(terms.reduce((sum, {weight}) => sum + weight, 0)), terms}
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

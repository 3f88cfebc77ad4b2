import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {garbledDigitPatterns} from './garbled-digit-patterns.ts'
import {numberSlips} from './number-slips.ts'
import {proseBlocks} from './prose.ts'

/**
 * Digits that a machine took for something else: `65438+0` is what some translators make of 1, and text
 * recognition takes 0 and O, 1 and l, a final s and 8 for each other.
 *
 * in:   “65438+02 pumps”, “in 2O18”, “in the late 19608,”, “l5%”, “M AY 2 0 1 6”
 * out:  “12 pumps”, “in 2018”, “in the late 1960s,”, “15%”, “MAY 2016”
 * kept: Product codes, formulas, identifiers, time stamps (`:05.065438+00`), a count of 19608.
 *
 * All repairs are for review; without words around it that ask for a year, “2O18” is a doubt.
 */
export function* garbledDigits(tree: Root): Iterable<Repair> {
  yield* numberSlips(proseBlocks(tree), garbledDigitPatterns)
}

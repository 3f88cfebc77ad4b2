import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {numberSlips} from './number-slips.ts'
import {englishParagraphs} from './prose.ts'
import {translatedFigurePatterns} from './translated-figure-patterns.ts'

/**
 * Figures whose units a translation left as Chinese has them: the unit of a year behind its digits, a
 * century and its decade in two numbers, hundreds of millions, a percentage said twice.
 *
 * in:   “by 2025 year, the”, “the 20 century 90 s”, “3.2 100 million yuan”, “95 percent%”
 * out:  “by 2025, the”, “the 1990s”, “320 million yuan”, “95 percent”
 * kept: “the 2025 year-end report”, “12 100 million yuan bonds” and “on 2023 9 14”, which are doubts.
 *
 * All repairs are for review.
 */
export function* translatedFigures(tree: Root): Iterable<Repair> {
  yield* numberSlips(englishParagraphs(tree), translatedFigurePatterns)
}

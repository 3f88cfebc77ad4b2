import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {numberSlips} from './number-slips.ts'
import {proseBlocks} from './prose.ts'
import {splitNumberPatterns} from './split-number-patterns.ts'

/**
 * Numbers that a space came between, as where digits stood in several elements of a page.
 *
 * in:   “in 20 24, the”, “1 2 .5 %”, “20 24年”, “5, 000 people”,
 *       “1 , 204 , 500 yuan”, “3 .5 million”, “the 1990 s”, “the 18 th”, “PM 2. 5”, “在 二 ○ 一 九 年 的”
 * out:  “in 2024, the”, “12.5%”, “2024年”, “5,000 people”, “1,204,500 yuan”, “3.5 million”, “the 1990s”,
 *       “the 18th”, “PM2.5”, “在二○一九年的”
 * kept: Lists of numbers, telephone numbers, “page 12 3rd line”, “12 500” and other thousands, table cells.
 *
 * All repairs are for review. Where both parts can stand alone (“8 1.5 yuan”, “18, 700 pumps”), that is a doubt.
 */
export function* splitNumbers(tree: Root): Iterable<Repair> {
  const prose = proseBlocks(tree).filter(({type}) => type !== 'tableCell')
  yield* numberSlips(prose, splitNumberPatterns)
}

import {isMenuLike, type PageLine} from './page-line.ts'

/** The first block of the stretch and the first after it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** No paragraph counts for more, or one long teaser would outweigh an article … */
const mostWeight = 60
/** … but no teaser is as long as this: an article that lost its paragraph breaks is. */
const wall = 200
/** A paragraph with no other beside it is more often a teaser than a part of the article. */
const alone = 0.3
/** So much running text stands before what closes an article. */
const enough = 30
/** The longer a run of short lines, the more it looks like a menu. */
const menuStep = 0.5
const longestRun = 20

/**
 * The stretch of blocks with the most running text, gaps paid for: each block adds or costs, and the
 * stretch with the greatest sum is the article. One pass, as for the greatest sum in a row of numbers.
 */
export function mainStretch(lines: readonly PageLine[]): Stretch {
  let best: Stretch = {from: 0, to: 0, weight: 0}
  let from = 0
  let sum = 0
  let run = 0
  for (const [index, line] of lines.entries()) {
    if (best.weight >= enough && beginsComments(lines, index)) break
    run = isMenuLike(line) ? Math.min(run + 1, longestRun) : line.size === 0 ? run : 0
    sum += weightOf(lines, index) - run * menuStep
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > best.weight) best = {from, to: index + 1, weight: sum}
  }
  return best
}

function beginsComments(lines: readonly PageLine[], index: number): boolean {
  if (lines[index]?.phrase?.role !== 'comments') return false
  return lines.slice(index, index + 10).filter(({isComment}) => isComment).length >= 2
}

function weightOf(lines: readonly PageLine[], index: number): number {
  const line = lines[index]
  if (!line) return 0
  const {size, isProse, isSentence, isFigure} = line
  switch (line.phrase?.role) {
    case 'after':
    case 'comments':
      return goesOn(lines, index) ? -5 : -mostWeight
    case 'furniture':
    case 'site':
      return -10
    case 'teaser':
      return -5
    case undefined:
      break
  }
  if (isSentence && !isProse) return size * alone
  if (isFigure) return -1
  if (!isProse) return size === 0 ? 0 : size < 3 ? -3 : -5
  if (size >= wall) return size
  const isAlone = !(isProseFrom(lines, index, -1) || isProseFrom(lines, index, 1))
  return Math.min(size, mostWeight) * (isAlone ? alone : 1)
}

/** Whether the next line in a direction is running text, a few things passed over that break into any article. */
function isProseFrom(lines: readonly PageLine[], index: number, step: 1 | -1): boolean {
  for (let at = index + step; Math.abs(at - index) <= 4; at += step) {
    const line = lines[at]
    if (!line || !isPassedOver(line)) return line?.isProse ?? false
  }
  return false
}

function isPassedOver({size, phrase}: PageLine): boolean {
  return size === 0 || phrase?.role === 'furniture' || phrase?.role === 'teaser'
}

/** Whether the article goes on soon after a box in its midst. */
function goesOn(lines: readonly PageLine[], index: number): boolean {
  for (let at = index + 1; at < index + 7; at++) {
    const line = lines[at]
    if (!line || (line.phrase && !isPassedOver(line))) return false
    if (line.isProse && isProseFrom(lines, at, 1)) return true
  }
  return false
}

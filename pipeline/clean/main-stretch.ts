import {type PagePhrase, pagePhrases, longestPhrase} from './page-chrome-phrases.ts'
import {endsSentence, visualLength} from './shape.ts'

/** What a block of a page looks like, from its text alone. Sizes are in English words, roughly. */
export interface PageLine {
  readonly size: number
  readonly isProse: boolean
  readonly phrase: PagePhrase | undefined
}

/** The first block of the stretch and the first after it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly weight: number
}

const lettersInWord = 6
/** No paragraph counts for more, or one long teaser would outweigh an article. */
const mostWeight = 60
/** A paragraph with no other beside it is more often a teaser than a part of the article. */
const alone = 0.3
/** So much running text stands before what closes an article. */
const enough = 50

export function pageLine(text: string): PageLine {
  const trimmed = text.trim()
  const size = visualLength(trimmed) / lettersInWord
  const phrase =
    trimmed.length > longestPhrase ? undefined : pagePhrases.find(({pattern}) => pattern.test(trimmed))
  return {size, isProse: phrase === undefined && isProse(trimmed, size), phrase}
}

/** A sentence of some length, or a longer text that is more than a row of titles. */
function isProse(text: string, size: number): boolean {
  if (size < 7) return false
  if (endsSentence(text) && !/(?:\.\.|…)\s*$/.test(text)) return true
  return size >= 20 && /[,，、:：;；。.!?！？]/u.test(text) && !isRowOfTitles(text)
}

/** Titles of other stories run together: nearly each word has a capital. */
function isRowOfTitles(text: string): boolean {
  const words = text.slice(0, 2000).match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
  return capitals > words.length * 0.5
}

/**
 * The stretch of blocks with the most running text, gaps paid for: each block adds or costs, and the
 * stretch with the greatest sum is the article. One pass, as for the greatest sum in a row of numbers.
 */
export function mainStretch(lines: readonly PageLine[]): Stretch {
  let best: Stretch = {from: 0, to: 0, weight: 0}
  let from = 0
  let sum = 0
  for (const [index, line] of lines.entries()) {
    if (closes(lines, index) && sum >= enough) {
      break
    }
    sum += weightOf(lines, index, line)
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > best.weight) best = {from, to: index + 1, weight: sum}
  }
  return best
}

function closes(lines: readonly PageLine[], index: number): boolean {
  return lines[index]?.phrase?.role === 'comments'
}

function weightOf(lines: readonly PageLine[], index: number, {size, isProse, phrase}: PageLine): number {
  switch (phrase?.role) {
    case 'after':
      return -mostWeight
    case 'comments':
      return -mostWeight
    case 'furniture':
      return -10
    case 'teaser':
      return -5
    case undefined:
      break
  }
  if (!isProse) return size === 0 ? 0 : size < 3 ? -3 : -5
  const isAlone = !(lines[index - 1]?.isProse || lines[index + 1]?.isProse)
  return Math.min(size, mostWeight) * (isAlone ? alone : 1)
}

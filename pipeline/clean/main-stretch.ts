import {longestPhrase, type PagePhrase, pagePhrases} from './page-chrome-phrases.ts'
import {endsSentence, visualLength} from './shape.ts'

/** What a block of a page looks like, from its text alone. Sizes are in English words, roughly. */
export interface PageLine {
  readonly size: number
  readonly isProse: boolean
  readonly isSentence: boolean
  readonly isComment: boolean
  readonly phrase: PagePhrase | undefined
}

/** The first block of the stretch and the first after it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly weight: number
}

const lettersInWord = 6
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

/** What a reader’s comment shows: who wrote it when, and how to answer. */
const commentMark =
  /\bat \d{1,2}:\d{2}\b|\b(?:said|says|wrote|writes)\s*[:：]?$|^(?:reply|répondre|responder|antworten|rispondi|balas|回[复覆]|[举舉][报報])\b|\b(?:ago|permalink)$|^(?:your )?(?:name|e-?mail|website|comment)\s*\*?$/iu

export function pageLines(texts: readonly string[]): readonly PageLine[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return texts.map(text => pageLine(text, (counts.get(text) ?? 0) > 1))
}

function pageLine(text: string, isRepeated: boolean): PageLine {
  const size = visualLength(text) / lettersInWord
  const phrase = text.length > longestPhrase ? undefined : pagePhrases.find(({pattern}) => pattern.test(text))
  const isSentence = endsSentence(text) && !/(?:\.\.|…)$/.test(text)
  const isOwn = phrase === undefined && !isRepeated
  return {
    size,
    isProse: isOwn && isProse(text, size, isSentence),
    isSentence: isOwn && isSentence,
    isComment: text.length < longestPhrase && commentMark.test(text),
    phrase
  }
}

/** A sentence of some length, or a longer text that is more than a row of titles. */
function isProse(text: string, size: number, isSentence: boolean): boolean {
  if (size < 7) return false
  if (isSentence) return true
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

/** A short line that is no sentence. */
export function isMenuLike({size, isProse, phrase, isSentence}: PageLine): boolean {
  return !isProse && !isSentence && size > 0 && size < 4 && phrase === undefined
}

function beginsComments(lines: readonly PageLine[], index: number): boolean {
  if (lines[index]?.phrase?.role !== 'comments') return false
  return lines.slice(index, index + 10).filter(({isComment}) => isComment).length >= 2
}

function weightOf(lines: readonly PageLine[], index: number): number {
  const line = lines[index]
  if (!line) return 0
  const {size, isProse, isSentence} = line
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

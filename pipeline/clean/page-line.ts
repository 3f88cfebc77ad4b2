import {longestPhrase, pagePhrases} from './page-chrome-phrases.ts'
import type {PagePhrase} from './page-phrase.ts'
import {endsSentence, visualLength} from './shape.ts'
import {tellsOfElse} from './tells-of-else.ts'

/** What a block of a page looks like, from its text alone. Sizes are in English words, roughly. */
export interface PageLine {
  readonly size: number
  readonly isProse: boolean
  readonly isSentence: boolean
  readonly isComment: boolean
  /** A number and no more: a cell of a table. Menus have none. */
  readonly isFigure: boolean
  readonly phrase: PagePhrase | undefined
}

const lettersInWord = 6

/** What a reader’s comment shows: who wrote it when, and how to answer. */
const commentMark =
  /\bat \d{1,2}:\d{2}\b|\b(?:said|says|wrote|writes)\s*[:：]?$|^(?:reply|répondre|responder|antworten|rispondi|balas|回[复覆]|[举舉][报報])\b|\b(?:ago|permalink)$|^(?:your )?(?:name|e-?mail|website|comment)\s*\*?$/iu

const figure = /^\p{Sc}?[\d.,\s–-]{0,20}\d ?[%‰\p{Sc}]?$/u

export function pageLines(texts: readonly string[]): readonly PageLine[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return texts.map(text => pageLine(text, (counts.get(text) ?? 0) > 1))
}

function pageLine(text: string, isRepeated: boolean): PageLine {
  const size = visualLength(text) / lettersInWord
  const phrase = phraseOf(text)
  const isSentence = endsSentence(text) && !/(?:\.\.|…)$/.test(text)
  const isOwn = phrase === undefined && !isRepeated
  return {
    size,
    isProse: isOwn && isProse(text, size, isSentence),
    isSentence: isOwn && isSentence,
    isComment: text.length < longestPhrase && commentMark.test(text),
    isFigure: figure.test(text),
    phrase
  }
}

function phraseOf(text: string): PagePhrase | undefined {
  if (text.length > longestPhrase) return undefined
  const phrase = pagePhrases.find(({pattern}) => pattern.test(text))
  return phrase && !tellsOfElse(text) ? phrase : undefined
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

/** A short line that is no sentence. */
export function isMenuLike({size, isProse, isFigure, phrase, isSentence}: PageLine): boolean {
  return !isProse && !isFigure && !isSentence && size > 0 && size < 4 && phrase === undefined
}

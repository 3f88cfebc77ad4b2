import type {TextBlock} from '../ledger/index.ts'
import {endsSentence, visualLength} from './shape.ts'

/** What stands between two halves of a sentence where a page of print ends. */
export interface PageGap {
  /** Short lines that end no sentence: page numbers, running heads, the rule above notes. */
  readonly marks: readonly TextBlock[]
  /** Notes at the foot of the page. */
  readonly notes: readonly TextBlock[]
  /** The first block behind them. */
  readonly next: TextBlock
}

const mostMarks = 4
const mostNotes = 4
const noteMark = /^(?:\d{1,3}|[*†‡§]|[¹²³⁴-⁹]{1,3}|\[\d{1,3}\]|[①-⑳])\s?(?=[\p{Lu}\p{Script=Han}"“《])/u
const rule = /^(?:_{5,}|-{5,}|[—–]{4,})$/

/** The gap behind a block; nothing if the text ends in it. */
export function pageGap(blocks: readonly TextBlock[], from: number): PageGap | undefined {
  const marks: TextBlock[] = []
  const notes: TextBlock[] = []
  for (let at = from + 1; marks.length <= mostMarks && notes.length <= mostNotes; at++) {
    const block = blocks[at]
    if (!block) return undefined
    if (isFootnote(block)) notes.push(block)
    else if (isPageLine(block)) marks.push(block)
    else return {marks, notes, next: block}
  }
  return undefined
}

/** A short line that ends no sentence and does not go on with one. */
export function isPageLine({type, text, ancestors}: TextBlock): boolean {
  return (
    type === 'paragraph' &&
    ancestors.length === 1 &&
    visualLength(text) <= 120 &&
    !/[.。!?！？]$/.test(text) &&
    !/^\p{Ll}/u.test(text)
  )
}

/** “1 The figures are those of the yearly report.” */
export function isFootnote({type, text, ancestors}: TextBlock): boolean {
  return (
    type === 'paragraph' &&
    ancestors.length === 1 &&
    noteMark.test(text) &&
    visualLength(text) <= 600 &&
    endsSentence(text)
  )
}

/** The rule that divides notes from the text. */
export function isFootnoteRule({text}: TextBlock): boolean {
  return rule.test(text.trim())
}

import type {CleanedSource} from '../cleaned-source.ts'
import {leavesOf, type Span, sourceSpan, type TextBlock, textBlocks} from '../ledger/index.ts'
import type {Run} from './run.ts'

/** A cleaned block, or a part of one that is too long to be shown in one row. */
export interface Piece extends Span {
  readonly block: TextBlock
  /** In the text of the block. */
  readonly start: number
  readonly end: number
}

/** What is shown in one row at most, in UTF-16 units. */
const room = 4000

/** The text of a cleaned tree in reading order. */
export function piecesOf(tree: CleanedSource['tree']): readonly Piece[] {
  return textBlocks(tree)
    .filter(({text}) => text !== '')
    .flatMap(block =>
      cutLong(block.text).map(([start, end]) => ({block, start, end, ...sourceSpan(block, start, end)}))
    )
}

/** The stretches of a piece with the span of the source behind each. */
export function cleanedRuns({block, start, end}: Piece): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  for (const {length, from, to} of stretchesOf(block)) {
    const first = Math.max(start, at)
    const last = Math.min(end, at + length)
    if (first < last) {
      const text = block.text.slice(first, last)
      const isVerbatim = length === to - from
      runs.push(isVerbatim ? {text, from: from + first - at, to: from + last - at} : {text, from, to})
    }
    at += length
    if (at >= end) break
  }
  return runs
}

/** Text that nobody knows the place of stands where the text before it ends. */
function stretchesOf({node}: TextBlock) {
  let known = node.position?.start.offset ?? 0
  return leavesOf(node).flatMap(({text, origin}) => {
    const missing = origin.reduce((rest, {length}) => rest - length, text.length)
    known = origin.at(-1)?.to ?? known
    return missing > 0 ? [...origin, {length: missing, from: known, to: known}] : origin
  })
}

function cutLong(text: string): readonly (readonly [number, number])[] {
  const parts: [number, number][] = []
  let start = 0
  while (text.length - start > room) {
    const end = start + cutBefore(text.slice(start, start + room))
    parts.push([start, end])
    start = end
  }
  return [...parts, [start, text.length]]
}

/** Behind the last sentence, else the last word, else between two characters. */
function cutBefore(text: string): number {
  const half = text.length / 2
  const sentences = [...text.matchAll(/[.!?]\s|[。！？]/g)]
  const last = sentences.at(-1)
  const sentence = last ? last.index + last[0].length : 0
  if (sentence > half) return sentence
  const word = text.lastIndexOf(' ') + 1
  if (word > half) return word
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length
}

import type {Paragraph, PhrasingContent} from 'mdast'
import {leavesOf, type TextBlock} from '../ledger/index.ts'
import {originReader} from '../ledger/origin.ts'
import {enclosedAt} from './enclosed.ts'
import {sizes} from './passage-sizes.ts'
import {readingSize} from './reading-size.ts'
import {sentencesOf} from './sentences.ts'

/** A part of a paragraph: whole sentences, and where they stand in the text of its block. */
export interface ParagraphPart {
  readonly node: Paragraph
  readonly start: number
  readonly end: number
  /** In English words. */
  readonly size: number
}

/**
 * Divides a paragraph into parts of about equal size, none much over the largest or under the smallest size.
 * It is cut only between sentences, and never inside a quotation, a bracket, a link or emphasis:
 * what has no such place stays whole.
 */
export function divideParagraph(
  node: Paragraph,
  block: TextBlock,
  language: string
): readonly ParagraphPart[] {
  const children = locate(node.children)
  const ends = sentenceEnds(block.text, language).filter(end => canCut(children, end))
  let from = 0
  return chooseParts(block.text, ends).map(({end: cut, size}) => {
    const start = from
    const end = start + block.text.slice(start, cut).trimEnd().length
    from = cut
    return {node: {type: 'paragraph', children: slice(children, start, end)}, start, end, size}
  })
}

/** Where sentences end, white space behind them included, outside quotations and brackets. */
function sentenceEnds(text: string, language: string): readonly number[] {
  const depths = enclosedAt(text)
  const ends: number[] = []
  let at = 0
  for (const sentence of sentencesOf(text, language)) {
    at += sentence.length
    if (depths[at] === 0) ends.push(at)
  }
  return ends
}

interface Extent {
  readonly end: number
  readonly size: number
}

/** Puts whole sentences together until a part has its share of the whole. */
function chooseParts(text: string, ends: readonly number[]): readonly Extent[] {
  const {smallest, largest} = sizes
  const sentences = [...new Set([...ends, text.length])].map((end, index) => ({
    end,
    size: readingSize(text.slice(ends[index - 1] ?? 0, end))
  }))
  let left = sentences.reduce((sum, {size}) => sum + size, 0)
  const share = left / Math.ceil(left / largest)
  const parts: Extent[] = []
  let part: Extent = {end: 0, size: 0}
  for (const {end, size} of sentences) {
    if (part.size >= share || (part.size >= smallest && part.size + size > largest)) {
      // What would be left is too short to stand alone.
      if (left < smallest) break
      parts.push(part)
      part = {end, size}
    } else part = {end, size: part.size + size}
    left -= size
  }
  return [...parts, {end: text.length, size: part.size + left}]
}

interface Located {
  readonly node: PhrasingContent
  readonly start: number
  readonly end: number
}

/** Phrasing content with its place in the text of the block. */
function locate(children: readonly PhrasingContent[]): readonly Located[] {
  let at = 0
  return children.map(node => {
    const start = at
    for (const {text} of leavesOf(node)) at += text.length
    return {node, start, end: at}
  })
}

function canCut(children: readonly Located[], cut: number): boolean {
  return children.every(({node, start, end}) => cut <= start || end <= cut || node.type === 'text')
}

function slice(children: readonly Located[], from: number, to: number): PhrasingContent[] {
  return children.flatMap(({node, start, end}): PhrasingContent[] => {
    if (node.type === 'text') {
      const [first, last] = [Math.max(0, from - start), Math.max(0, to - start)]
      const value = node.value.slice(first, last)
      const origin = originReader(leavesOf(node)[0]?.origin ?? [])(first, first + value.length)
      return value === '' ? [] : [{type: 'text', value, data: {origin}}]
    }
    // What has no length (an image) at a cut goes with the text before it.
    return start >= from && end <= to && (end > from || from === 0) ? [node] : []
  })
}

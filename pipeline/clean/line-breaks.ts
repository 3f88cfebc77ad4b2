import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import type {CleanOptions} from './options.ts'
import {seamOf, wordsOf} from './seam.ts'
import {visualLength} from './shape.ts'

/**
 * Single line breaks in plain text. Scraped pages put each paragraph on a line of its own; texts from
 * PDFs and mail break a paragraph into lines of equal width.
 *
 * in:   “A title ⏎ 2024-05-31 ⏎ The first paragraph …”
 * out:  Three paragraphs.
 * in:   “… the levels of service that residents ⏎ expect of a drainage system …” (all lines alike)
 * out:  “… the levels of service that residents expect of a drainage system …”
 * kept: Markdown and HTML, where a line break means a space.
 */
export function* lineBreaks(tree: Root, {format}: CleanOptions): Iterable<Repair> {
  if (format !== 'txt') return
  const blocks = textBlocks(tree)
  const isWord = wordsOf(blocks)
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.text.includes('\n')) continue
    yield* isHardWrapped(block.text) ? unwrap(block, isWord) : divide(block)
  }
}

/** Lines of about one width, the last aside, as a fixed measure makes them. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n')
  const widths = lines.slice(0, -1).map(line => visualLength(line.trim()))
  const widest = Math.max(...widths)
  if (lines.length < 3 && !/\p{Ll}[\p{Ll},-]?$/u.test(lines[0] ?? '')) return false
  if (lines.length < 3 && !/^\p{Ll}/u.test(lines[1] ?? '')) return false
  return widest >= 40 && widest <= 130 && widths.every(width => width >= widest * 0.7)
}

function* unwrap(block: TextBlock, isWord: (word: string) => boolean): Iterable<Repair> {
  for (const {start, end} of breaksOf(block.text)) {
    const {glue, drop} = seamOf(
      block.text.slice(Math.max(0, start - 60), start),
      block.text.slice(end, end + 60),
      isWord
    )
    yield {
      op: 'replace',
      block: block.index,
      start: start - drop,
      end,
      text: glue,
      why:
        drop > 0
          ? 'Unexpected hyphen and line break inside a word, joined: the lines are broken at a fixed width.'
          : 'Unexpected line break inside a paragraph, joined: the lines are broken at a fixed width.',
      confidence: drop > 0 ? 'medium' : 'high'
    }
  }
}

function* divide(block: TextBlock): Iterable<Repair> {
  for (const {start, end} of breaksOf(block.text)) {
    yield {
      op: 'split',
      block: block.index,
      start,
      end,
      as: {type: 'paragraph'},
      why: 'Unexpected single line break, read as a new paragraph: the lines are not of one width.',
      confidence: 'high'
    }
  }
}

function* breaksOf(text: string): Iterable<{start: number; end: number}> {
  for (const match of text.matchAll(/\n\s*/g)) {
    let start = match.index
    while (start > 0 && /[^\S\n]/.test(text[start - 1] ?? '')) start--
    yield {start, end: match.index + match[0].length}
  }
}

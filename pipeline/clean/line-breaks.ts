import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {wrappedLines} from './chinese-lines.ts'
import {wrappedLatin} from './latin-lines.ts'
import type {CleanOptions} from './options.ts'
import {type IsWord, seamOf, wordsOf} from './seam.ts'
import {endsSentence, isHan, visualLength} from './shape.ts'

/**
 * Single line breaks in plain text. Scraped pages put each paragraph on a line of its own; texts from
 * PDFs and mail break a paragraph into lines of equal width.
 *
 * in:   “A title ⏎ 2024-05-31 ⏎ The first paragraph …”
 * out:  Three paragraphs.
 * in:   “… the levels of service that residents ⏎ expect of a drainage system …” (all lines alike)
 * out:  “… the levels of service that residents expect of a drainage system …”
 * in:   Lines of one width with titles, page numbers and the last lines of paragraphs among them
 * out:  Titles, page numbers and paragraphs, each by itself.
 * in:   Chinese lines of one width, each a paragraph of its own
 * out:  The paragraphs that the marks at their ends show.
 * kept: Markdown and HTML, where a line break means a space; verse; lists of titles.
 */
export function* lineBreaks(tree: Root, {format}: CleanOptions): Iterable<Repair> {
  if (format !== 'txt') return
  const blocks = textBlocks(tree)
  const isWord = wordsOf(blocks)
  const lines = blocks.map(({type, text}) => (type === 'paragraph' ? linesOf(text) : ['']))
  const wrapped = wrappedLines(lines.flat())
  let first = 0
  for (const block of blocks) {
    const {length = 1} = lines[block.index] ?? []
    if (length === 1) {
      const isAlone = lines[block.index + 1]?.length === 1
      if (wrapped.has(first) && isAlone) yield joinLines(block)
    } else if (isHardWrapped(block.text)) yield* unwrap(breaksOf(block.text), block, isWord)
    else yield* divide(block, isWord, wrappedIn(lines[block.index] ?? [], wrapped, first))
    first += length
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

function* unwrap(
  breaks: Iterable<LineBreak>,
  block: TextBlock,
  isWord: IsWord,
  evidence = 'the lines are broken at a fixed width'
): Iterable<Repair> {
  for (const {start, end} of breaks) {
    const {glue, drop, isOpen} = seamOf(
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
          ? `Unexpected hyphen and line break inside a word, joined: ${evidence}.`
          : `Unexpected line break inside a paragraph, joined: ${evidence}.`,
      confidence: drop > 0 ? 'medium' : 'high',
      ...(isOpen && {review: true})
    }
  }
}

/** The lines of a block that the next one goes on with. */
function wrappedIn(
  lines: readonly string[],
  chinese: ReadonlySet<number>,
  first: number
): ReadonlySet<number> {
  const latin = wrappedLatin(lines)
  return new Set([...lines.keys()].filter(line => latin.has(line) || chinese.has(first + line)))
}

/** Whatever the widths: a line that ends in a hyphen, or a Chinese one in the middle of its second sentence. */
function isCut(lines: readonly string[], line: number): boolean {
  const [end, next] = [lines[line]?.trimEnd() ?? '', lines[line + 1]?.trimStart() ?? '']
  if (/\p{Ll}-$/u.test(end)) return /^\p{Ll}/u.test(next)
  return isHan(end.at(-1)) && isHan(next[0]) && /[。！？]/.test(end) && endsSentence(next)
}

/** Lines are paragraphs, those aside that the next one goes on with. */
function* divide(block: TextBlock, isWord: IsWord, wrapped: ReadonlySet<number>): Iterable<Repair> {
  const lines = linesOf(block.text)
  for (const [line, found] of [...breaksOf(block.text)].entries()) {
    const {start, end} = found
    if (wrapped.has(line)) yield* unwrap([found], block, isWord)
    else if (isCut(lines, line))
      yield* unwrap([found], block, isWord, 'the line ends in the middle of a sentence')
    else
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

function joinLines({index, text}: TextBlock): Repair {
  return {
    op: 'join',
    block: index,
    next: index + 1,
    start: text.length,
    end: 0,
    glue: '',
    why: 'Unexpected paragraph break behind a Chinese line, joined: the lines are of one width, and this one ends no sentence.',
    confidence: 'medium'
  }
}

interface LineBreak {
  readonly start: number
  readonly end: number
}

/** The lines between the breaks, each with its indent. */
function linesOf(text: string): readonly string[] {
  const starts = [0, ...[...breaksOf(text)].map(({start}) => start)]
  return starts.map((start, at) => text.slice(start, starts[at + 1]).replace(/^\s*\n/, ''))
}

function* breaksOf(text: string): Iterable<LineBreak> {
  for (const match of text.matchAll(/\n\s*/g)) {
    let start = match.index
    while (start > 0 && /[^\S\n]/.test(text[start - 1] ?? '')) start--
    yield {start, end: match.index + match[0].length}
  }
}

import type {Break, Paragraph, PhrasingContent, Root, Text} from 'mdast'
import {align} from './align.ts'

/** A line of the source without the white space around it. */
interface Line {
  readonly number: number
  /** Where the line begins in the source. */
  readonly start: number
  readonly from: number
  readonly to: number
  /** Where the line ends in the source. */
  readonly end: number
}

/**
 * Plain text: paragraphs divided by blank lines, and nothing else; two spaces at the end of a line are a hard
 * break, as in Markdown. Its other constructs are not read, as scraped prose does not use them and they misread
 * it: `***` for a hidden name, a lone `>`, `<` in a formula, a year at a line start, `[1]`, indented first lines.
 * Headings, lists and notes are recovered by cleaning rules, which write down what they saw.
 */
export function parseText(text: string): Root {
  const children: Paragraph[] = []
  let lines: Line[] = []
  const close = () => {
    if (lines.length > 0) children.push(paragraphOf(lines, text))
    lines = []
  }
  for (const line of linesOf(text)) {
    if (line.from < line.to) lines.push(line)
    else close()
  }
  close()
  return {type: 'root', children}
}

function* linesOf(text: string): Iterable<Line> {
  let number = 1
  for (let start = 0; start <= text.length; number++) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    let from = start
    while (from < end && isSpace(text, from)) from++
    let to = end
    while (to > from && isSpace(text, to - 1)) to--
    yield {number, start, from, to, end}
    start = end + 1
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 9
}

function paragraphOf(lines: readonly Line[], source: string): Paragraph {
  const children: PhrasingContent[] = []
  let run: Line[] = []
  for (const [index, line] of lines.entries()) {
    run.push(line)
    const isLast = index === lines.length - 1
    if (!isLast && !endsInBreak(line, source)) continue
    children.push(textOf(run, source))
    if (!isLast) children.push(breakOf(line))
    run = []
  }
  const [first] = lines as [Line]
  const last = lines.at(-1) ?? first
  return {
    type: 'paragraph',
    children,
    position: {start: pointOf(first, first.from), end: pointOf(last, last.end)}
  }
}

function endsInBreak({to, end}: Line, source: string): boolean {
  return end - to >= 2 && !source.slice(to, end).includes('\t')
}

function textOf(lines: readonly Line[], source: string): Text {
  const from = lines[0]?.from ?? 0
  const to = lines.at(-1)?.to ?? from
  const isVerbatim = lines.every(({start, from, to, end}, index) => {
    return (index === 0 || from === start) && (index === lines.length - 1 || to === end)
  })
  const value = isVerbatim
    ? source.slice(from, to)
    : lines.map(line => source.slice(line.from, line.to)).join('\n')
  // Markdown cannot hold the first of all characters.
  const writable = value.replaceAll('\0', '\uFFFD')
  return {type: 'text', value: writable, data: {origin: align(writable, source, from, to)}}
}

function breakOf({to, end}: Line): Break {
  return {type: 'break', data: {origin: [{length: 1, from: to, to: end + 1}]}}
}

function pointOf({number, start}: Line, offset: number) {
  return {line: number, column: offset - start + 1, offset}
}

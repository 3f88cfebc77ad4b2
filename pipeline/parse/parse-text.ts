import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {withOrigins} from './with-origins.ts'

/**
 * Constructs of Markdown that scraped prose does not use and that misread it: `***` for a hidden
 * name, a lone `>`, `<` in a formula, a year at a line start, `[1]`, `*`, `~`, indented first lines.
 * Headings, lists and notes are recovered by cleaning rules, which write down what they saw.
 */
const misreading = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak'
]

const processor = unified().use(remarkParse).use(withoutMisreading).freeze()

/** The parser holds all that it saw of a text at once, many times its size: this much is read at a time. */
const LONGEST_STRETCH = 10_000

/** Plain text: paragraphs divided by blank lines, and nothing else. */
export function parseText(text: string): Root {
  const root: Root = {type: 'root', children: []}
  let lines = 0
  for (const [start, end] of stretches(text)) {
    const stretch = text.slice(start, end)
    for (const node of processor.parse(stretch).children) {
      if (start > 0) move(node, lines, start)
      root.children.push(node)
    }
    lines += stretch.split('\n').length - 1
  }
  return withOrigins(root, text)
}

/** Each ends at a blank line, so that no paragraph is cut. */
function* stretches(text: string): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start + LONGEST_STRETCH)
    const end = blank < 0 ? text.length : blank + 2
    yield [start, end]
    start = end
  }
}

function move(moved: Nodes, lines: number, offset: number): void {
  visit(moved, ({position}) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines
      point.offset = (point.offset ?? 0) + offset
    }
  })
}

function withoutMisreading(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: misreading}}]
}

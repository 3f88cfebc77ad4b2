import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
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

/** Plain text: paragraphs divided by blank lines, and nothing else. */
export function parseText(text: string): Root {
  return withOrigins(processor.parse(text), text)
}

function withoutMisreading(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: misreading}}]
}

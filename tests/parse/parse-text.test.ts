import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {expect, it} from 'vitest'
import {parseText} from '../../pipeline/parse/parse-text.ts'
import {withOrigins} from '../../pipeline/parse/with-origins.ts'

/** All of Markdown but paragraphs and breaks. */
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
const markdown = unified().use(remarkParse).use(withoutMisreading).freeze()

const pieces = fc.constantFrom(
  ...[' ', '  ', '\t', '\n', '\n', '\n\n', 'a', 'b c', '# d', '- e', '1. f', '> g', '***', '===', '```'],
  ...['    h', '\\', '&amp;', '<b>', '[i]: j', '\u00A0', '\f', '\0', '\u2028', '雨', '😀', '\uD83D']
)

it('reads paragraphs and breaks as Markdown does, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, {maxLength: 14}).map(parts => parts.join('')),
      text => {
        expect(plain(parseText(text))).toEqual(plain(withOrigins(markdown.parse(text), text)))
      }
    ),
    {numRuns: 2000}
  )
})

/** A tree with the place of each block and the position map of each piece of text. */
function plain(node: Nodes): unknown {
  const {start, end} = node.position ?? {}
  const span = {length: 1, from: start?.offset, to: end?.offset}
  return {
    type: node.type,
    ...('value' in node ? {value: node.value} : {}),
    ...(node.type === 'text' || node.type === 'break' ? {origin: node.data?.origin ?? [span]} : {}),
    ...(node.type === 'paragraph' ? {from: start?.offset, to: end?.offset, line: start?.line} : {}),
    ...('children' in node ? {children: node.children.map(plain)} : {})
  }
}

function withoutMisreading(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: misreading}}]
}

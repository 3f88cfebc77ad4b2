import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {gfmWithin} from '../pipeline/gfm-within.ts'

const full = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()
const piece = fc.oneof(
  fc.constantFrom(
    'a@example.org',
    'https://example.org',
    'www.example.org',
    'mailto:',
    '@',
    '://',
    'www.',
    '.'
  ),
  fc.constantFrom('|', '-', ':', ':-', '\n', '\n\n', '\n- [ ] ', '\n[^a]: note', '[^a]', '> '),
  fc.constantFrom('~~', '*', '`', '<', '>', '[x](y)', '\\', '_', 'a', '9', 'word', '中文', ' ')
)

it('a text is parsed to the same tree as with all of the GitHub extensions', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 20}), pieces => {
      const text = pieces.join('')
      expect(full().use(gfmWithin(text)).parse(text)).toEqual(full.parse(text))
    }),
    {numRuns: 3000}
  )
})

it('addresses and tables are not looked for in vain', () => {
  const constructs = (text: string) =>
    JSON.stringify(full().use(gfmWithin(text)).freeze().data().micromarkExtensions)
  expect(constructs('words')).not.toMatch(/Autolink|table/)
  expect(constructs('a@b | c')).toMatch(/emailAutolink.*table/)
})

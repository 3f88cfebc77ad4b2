import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {mayHoldAddresses, withoutAddresses} from '../pipeline/gfm-addresses.ts'

const full = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()
const light = full().use(withoutAddresses).freeze()

it.each(['write to a@example.org', 'see https://example.org', 'see WWW.example.org', 'ftp://x'])(
  '%j may hold an address',
  text => {
    expect(mayHoldAddresses(text)).toBe(true)
  }
)

const piece = fc.constantFrom(
  ...[
    '~~',
    '*',
    '[^a]',
    '\n\n[^a]: note',
    '\n',
    '|',
    '-',
    '\n- [ ] ',
    '`',
    'word',
    '中文',
    '<',
    '>',
    '[x](y)',
    ' '
  ],
  ...['http:', 'mailto:', 'www', '.', '\\', '_', 'a', '9']
)

it('a text that holds none is parsed to the same tree without the search for them', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), pieces => {
      const text = pieces.join('')
      fc.pre(!mayHoldAddresses(text))
      expect(light.parse(text)).toEqual(full.parse(text))
    })
  )
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {normaliseCharacters} from '../../pipeline/decode/normalise-characters.ts'

const suspicious = [
  '\r\n',
  '\r',
  '\n',
  '\t',
  '\u2028',
  '\u2029',
  '\u0085',
  '\f',
  '\v',
  '\0',
  '\x1b',
  '\x7f',
  '\x81',
  '\x92',
  '\uFEFF',
  '\uFFFD',
  '\uE000',
  '\uFFFE',
  '\uFDD0'
]

describe('one kind of character', () => {
  it.each([
    ['windows-line-end', 'a\r\nb\r\n', 'a\nb\n', 2, 1],
    ['lone-carriage-return', 'a\rb\r', 'a\nb\n', 2, 1],
    ['line-separator', 'ab\u2028c', 'ab\nc', 1, 2],
    ['paragraph-separator', 'ab\u2029c', 'ab\n\nc', 1, 2],
    ['next-line', 'ab\u0085c', 'ab\nc', 1, 2],
    ['form-feed', 'end\n\fnext', 'end\n\nnext', 1, 4],
    ['vertical-tab', 'a\vb', 'a\nb', 1, 1],
    ['windows-1252-control', 'don\x92t', 'don’t', 1, 3],
    ['control-character', 'a\x07b\x1b[0m\x7f\x81', 'ab[0m', 4, 1],
    ['noncharacter', 'a\uFFFEb', 'ab', 1, 1],
    ['replacement-character', 'a\uFFFDb\uFFFD', 'a\uFFFDb\uFFFD', 2, 1],
    ['private-use-character', 'a\uE5E5b', 'a\uE5E5b', 1, 1],
    ['byte-order-mark', '\uFEFFab', 'ab', 1, 0],
    ['stray-byte-order-mark', 'a\uFEFFb\uFEFF', 'ab', 2, 1]
  ] as const)('%s', (what, source, text, count, offset) => {
    const normalised = normaliseCharacters(source)
    expect(normalised.text).toBe(text)
    expect(normalised.notes).toEqual([expect.objectContaining({rule: 'decode', what, count, offset})])
  })

  it.each(['tab\tand\nline feed', '零宽\u200B与全角\u3000', 'soft\u00ADhyphen', '𠮷'])('-kept: %j', text => {
    expect(normaliseCharacters(text)).toEqual({text, notes: []})
  })
})

it('a mark at the start and one inside are two kinds', () => {
  const {text, notes} = normaliseCharacters('\uFEFFa\uFEFFb')
  expect(text).toBe('ab')
  expect(notes.map(({what, offset}) => [what, offset])).toEqual([
    ['byte-order-mark', 0],
    ['stray-byte-order-mark', 1]
  ])
})

it('leaves nothing to do, counts each thing done, and says where in the new text it stands', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...suspicious), fc.string()), {maxLength: 30})
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(texts, source => {
      const {text, notes} = normaliseCharacters(source)
      const again = normaliseCharacters(text)
      expect(again.text).toBe(text)
      expect(again.notes.every(note => note.severity === 'doubt')).toBe(true)
      expect(new Set(notes.map(note => note.what)).size).toBe(notes.length)
      for (const note of notes) expect(text.startsWith(note.after, note.offset)).toBe(true)
      const found = source.match(
        /\r\n?|[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\uFDD0-\uFDEF\uE000-\uF8FF\uFEFF\uFFFD-\uFFFF]/g
      )
      expect(notes.reduce((sum, note) => sum + note.count, 0)).toBe(found?.length ?? 0)
    })
  )
})

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cssString, cssStringsIn} from '../../pipeline/page/css-string.ts'

test('any text comes out of a style sheet as it went in, white space aside', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), text => {
      const string = cssString(text)
      expect(string.slice(1, -1)).not.toMatch(/["<>{}\n]/)
      expect(cssStringsIn(`a { content: ${string} }`)).toBe(text.replace(/\s+/g, ' '))
    })
  )
})

test('all strings of a style sheet are read', () => {
  expect(cssStringsIn(`a { content: "· " attr(href) '\\201c ' } b { content: "\\"" }`)).toBe('· “\\"')
})

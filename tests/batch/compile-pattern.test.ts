import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compilePattern} from '../../pipeline/batch/compile-pattern.ts'

function matches(pattern: string, line: string): boolean {
  const compiled = compilePattern(pattern)
  if ('expected' in compiled) throw new Error(`${pattern}: ${compiled.expected}`)
  return compiled.test(line)
}

const parts = [
  'a',
  'b',
  ' ',
  '.',
  '\\s',
  '\\S',
  '\\d',
  '\\w',
  '\\b',
  '[ab]',
  '[^ab]',
  '[\\s\\d]',
  '[^\\S\\n]',
  '[.]',
  '[[:a]',
  '\\.',
  '\\[',
  '\\u4e2d',
  '\\u{1F327}',
  '\\uD83C\\uDF27',
  '\\p{L}',
  '\\p{Lu}',
  '\\p{Script=Han}',
  '\\P{sc=Han}',
  '(?:a|b)',
  '(a)',
  '(?<n>b)',
  '\\x41',
  '\\t',
  '\\/',
  '中',
  '🌧',
  '[^]'
]
const counts = ['', '*', '+', '?', '{2}', '{0,3}', '*?', '+?']
const characters = [
  'a',
  'b',
  'A',
  ' ',
  '\u00A0',
  '\u3000',
  '\t',
  '\n',
  '1',
  '.',
  '[',
  ':',
  '/',
  '中',
  '🌧',
  'é',
  '_'
]

describe('a pattern of an editor', () => {
  it('means what it means in JavaScript', () => {
    const piece = fc
      .tuple(fc.constantFrom(...parts), fc.constantFrom(...counts))
      .map(([part, count]) => (part === '\\b' ? part : `${part}${count}`))
    // A name may be given to one group only.
    const pattern = fc
      .array(piece, {minLength: 1, maxLength: 5})
      .map(pieces => pieces.join(''))
      .filter(text => text.split('?<n>').length < 3)
    const line = fc.array(fc.constantFrom(...characters), {maxLength: 6}).map(all => all.join(''))
    fc.assert(
      fc.property(pattern, line, (source, text) => {
        expect(matches(source, text)).toBe(new RegExp(`^(?:${source})$`, 'u').test(text))
      }),
      {numRuns: 3000}
    )
  })

  // JavaScript's engine would be at it until the end of the world: that this ends is the test.
  it.each(['(a+)+$', '(?:a|a)*b', '(?:a*)*b', '(?:.*a){20}b', '(?:\\s*\\S+)+;'])(
    'ends on a hostile text: %s',
    pattern => {
      expect(matches(pattern, `${'a'.repeat(100_000)}!`)).toBe(false)
    }
  )

  it.each(['(?=a)b', '(?!a)b', '(?<=a)b', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>', 'a{1001}'])(
    'is refused where the engine cannot keep its promise: %s',
    pattern => {
      expect(compilePattern(pattern)).toMatchObject({
        expected: expect.stringContaining('time in line with the text'),
        hint: expect.stringContaining('look-behind')
      })
    }
  )
})

import {describe, expect, test} from 'vitest'
import {quoteAround} from '../../pipeline/page/quote-around.ts'

const around = (text: string, said: string, longest: number) => {
  const start = text.indexOf(said)
  return quoteAround(text, {start, end: start + said.length}, longest)
}

describe('the words around a date', () => {
  test('are its sentence', () => {
    expect(around('It rained. In 2019 the\npumps failed. They stood.', '2019', 90)).toBe(
      'In 2019 the\npumps failed.'
    )
    expect(around('下雨了。2019年水泵停了。后来修好。', '2019年', 90)).toBe('2019年水泵停了。')
  })

  test('are cut between words, with dots, and hold the date', () => {
    const text = `${'rain and wind '.repeat(20)}in 2019 ${'fell on the town '.repeat(20)}.`
    const quotation = around(text, '2019', 60)
    expect(quotation).toMatch(/^… (?:rain|and|wind|in) .*2019 .* …$/)
    expect(text).toContain(quotation.replace(/^… | …$/g, ''))
  })

  test.each([
    [
      'a closing mark belongs to the sentence before it',
      'He said: "Wait." In 2019 it rained. It fell.',
      'In 2019 it rained.'
    ],
    ['的引号也是', '他说：“等等。”2019年下雨了。后来停了。', '2019年下雨了。'],
    [
      'an abbreviation ends none',
      'Here Dr. Reed of the U.S. Survey came in 2019 by No. 4 bus. He left.',
      'Here Dr. Reed of the U.S. Survey came in 2019 by No. 4 bus.'
    ],
    [
      'nor does a stop before a small letter',
      'Rain, wind etc. came in 2019 again. It fell.',
      'Rain, wind etc. came in 2019 again.'
    ]
  ])('%s', (_, text, expected) => {
    expect(around(text, '2019', 90)).toBe(expected)
  })
})

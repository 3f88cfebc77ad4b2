import {expect, test} from 'vitest'
import {shorten} from '../../pipeline/page/shorten.ts'

test.each([
  ['that fit stay', 'Skills for freight', 18, 'Skills for freight'],
  ['are cut between two of them', 'Skills for freight', 17, 'Skills for…'],
  ['lose the comma before the cut', 'Skills, costs', 10, 'Skills…'],
  ['of Chinese are twice as wide', '发展新质生产力', 10, expect.stringMatching(/^发展.{0,3}…$/u)],
  ['without a space are cut all the same', 'x'.repeat(30), 10, `${'x'.repeat(5)}…`]
])('words %s', (_, words, room, expected) => {
  expect(shorten(words, room)).toEqual(expected)
})

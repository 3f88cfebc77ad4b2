import {expect, test} from 'vitest'
import {isAlike} from '../../pipeline/page/is-alike.ts'

test.each([
  [true, 'The ferry sank in 2014, near the pier.', 'the ferry sank in 2014 near the pier'],
  [false, 'The ferry sank in 2014 near the pier.', 'The ferry sank in 2015 near the pier.'],
  [false, 'The ferry sank in 2014 near the pier.', 'In 2014 a tram was built.'],
  [true, '2014年渡轮在码头附近沉没。', '2014年，渡轮在码头附近沉没'],
  [false, '2014年渡轮在码头附近沉没。', '2014年电车开通。'],
  [false, '', '']
])('%s: %s %s', (expected, one, other) => {
  expect(isAlike(one, other)).toBe(expected)
})

import {expect, test} from 'vitest'
import {shortTitle} from '../../pipeline/page/short-title.ts'

test.each([
  ['that fits stays whole', 'Ferries: a history', 30, 'Ferries: a history'],
  ['loses what follows its colon', 'Ferries on the Lake: Timetables and Fares', 30, 'Ferries on the Lake'],
  ['loses what follows its dash', '湖上渡轮的历史沿革——兼论票价制度的改革', 30, '湖上渡轮的历史沿革'],
  ['is cut between words', 'Ferries on the Lake in Winter', 20, 'Ferries on the Lake…'],
  ['is not cut to nothing', 'On: what nobody ever thought of', 20, 'On: what nobody ever…']
])('a title %s', (_, title, room, expected) => {
  expect(shortTitle(title, room)).toBe(expected)
})

import {expect, it} from 'vitest'
import type {Desk} from '../../pipeline/page/desk.ts'
import {getMentions} from '../../pipeline/page/helpers/get-mentions.ts'

const at = (sourceId: string, from: number, to = from) => ({
  sourceId,
  place: {start: {line: from}, end: {line: to}}
})

const mentionsOf = (...alsoIn: readonly unknown[]) =>
  getMentions.run({} as Desk, [alsoIn], {places: 2, sources: 2})

it('places are put together by source, and those beyond the first few are counted', () => {
  expect(mentionsOf(at('a', 1, 3), at('b', 9), at('a', 5), at('a', 7), at('a', 8))).toEqual({
    rows: [
      {sourceId: 'a', places: [at('a', 1, 3).place, at('a', 5).place], more: 2},
      {sourceId: 'b', places: [at('b', 9).place], more: 0}
    ],
    more: 0
  })
})

it('places on one line, as all of a text without line breaks, are named once and counted', () => {
  expect(mentionsOf(at('a', 1), at('a', 1), at('a', 1))).toEqual({
    rows: [{sourceId: 'a', places: [at('a', 1).place], more: 2}],
    more: 0
  })
})

it('sources beyond the first few are counted', () => {
  expect(mentionsOf(at('a', 1), at('b', 1), at('c', 1), at('c', 2), at('d', 1))).toMatchObject({
    rows: [{sourceId: 'a'}, {sourceId: 'b'}],
    more: 2
  })
})

it('a passage that stands nowhere else has none', () => {
  expect(mentionsOf()).toEqual({rows: [], more: 0})
})

import {expect, test} from 'vitest'
import {readFacts} from '../../pipeline/numbers/index.ts'
import type {Desk} from '../../pipeline/page/desk.ts'
import {getDates} from '../../pipeline/page/helpers/get-dates.ts'

interface Chronology {
  readonly rows: readonly {
    readonly dates: readonly string[]
    readonly quotation: string
    readonly passageId: string
    readonly sourceIds: readonly string[]
    readonly notes: readonly {readonly number: number}[]
  }[]
  readonly more: number
}

const note = (number: number) => ({number})

function passage(sourceId: string, text: string, score = 1, language: 'en' | 'zh' = 'en') {
  const dates = readFacts(text, language).dates.map(({iso, precision, start, end, text: said}) => ({
    iso,
    precision,
    span: {start, end},
    repairs: said.includes('2014') ? ['open', 'done'] : []
  }))
  const repairs = [
    {id: 'done', severity: 'info'},
    {id: 'open', severity: 'review'}
  ]
  return {id: `p-${sourceId}`, sourceId, language, text, score, dates, repairs}
}

function chronology(
  passages: readonly ReturnType<typeof passage>[],
  {least = 1, most = 20} = {}
): Chronology {
  const notes = new Map(passages.map(({id}) => [id, [note(1), note(2)]]))
  const desk = {notes} as unknown as Desk
  return getDates.run(desk, [[{passages}]], {least, most}) as Chronology
}

const datesOf = ({rows}: Chronology) => rows.map(({dates}) => dates.join(' '))

test('a sentence is one row, in the place of its earliest date', () => {
  const text =
    'By 2030 the canal that was dug in 2014 will be shut. It froze in 1985. In the 1960s nobody used it.'
  const {rows, more} = chronology([passage('a', text)])
  expect(rows.map(({dates, quotation}) => [dates, quotation])).toEqual([
    [['1985'], 'It froze in 1985.'],
    [['2014', '2030'], 'By 2030 the canal that was dug in 2014 will be shut.']
  ])
  expect(more).toBe(0)
})

test('notes are those on a change of a date that a person should look at', () => {
  const {rows} = chronology([passage('a', 'The canal was dug in 2014. It froze in 2019 again.')])
  expect(rows.map(({notes}) => notes.map(({number}) => number))).toEqual([[2], []])
})

test('nearly the same words with the same numbers are one row with all sources, the best first', () => {
  const {rows} = chronology([
    passage('a', 'In May 2014 the town opened 12 new ferry piers on the lake.', 1),
    passage('b', 'In May 2014, the town opened 12 new ferry piers on the lake.', 3),
    passage('c', 'In May 2014 the town opened 13 new ferry piers on the lake.', 2)
  ])
  expect(rows.map(({sourceIds, passageId}) => [sourceIds, passageId])).toEqual([
    [['b', 'a'], 'p-b'],
    [['c'], 'p-c']
  ])
})

test('of many the first of each date stay, then those that fit best, and the rest is counted', () => {
  const found = chronology(
    [
      passage('a', 'The ferry sank in 2014 near the pier.', 9),
      passage('b', 'Crews had left by 2014 for the coast.', 8),
      passage('c', 'A tram was built in 1920 for the workers.', 1)
    ],
    {most: 2}
  )
  expect(datesOf(found)).toEqual(['1920', '2014'])
  expect(found.rows[1]?.sourceIds).toEqual(['a'])
  expect(found.more).toBe(1)
})

test('fewer than are worth a table are none', () => {
  const passages = [passage('a', 'The ferry sank in 2014 near the pier. It was raised in 2016 by divers.')]
  expect(chronology(passages, {least: 3})).toEqual({rows: [], more: 0})
  expect(chronology(passages, {least: 2}).rows).toHaveLength(2)
})

test('a date by itself tells nothing', () => {
  expect(chronology([passage('a', '渡轮公司\n\n二〇二四年四月八日', 1, 'zh')]).rows).toEqual([])
})

test('years before 1 stand before those after, the older first', () => {
  const [row] = [passage('a', 'The wall was built in the spring of 1910 by masons.')]
  const older = {
    ...row,
    dates: row?.dates.map(date => ({...date, iso: '-0749'})) ?? [],
    id: 'p-b',
    sourceId: 'b'
  }
  const oldest = {
    ...older,
    dates: older.dates.map(date => ({...date, iso: '-0800'})),
    id: 'p-c',
    sourceId: 'c'
  }
  const passages = [row, older, oldest].filter(each => each !== undefined) as ReturnType<typeof passage>[]
  expect(datesOf(chronology(passages))).toEqual(['-0800', '-0749', '1910'])
})

import {describe, expect, test} from 'vitest'
import {assignThemes, type ChosenPassage, type Theme} from '../../pipeline/theme/index.ts'
import {makeSource, paragraph} from './make-source.ts'

const water: Theme = {id: 'water', title: 'Water', terms: {en: ['drain', 'culvert'], zh: ['排水']}}

const statement =
  'The city council will replace every culvert built before 1950, because old brick drains collapse under heavy lorries.'
const retold =
  'The city council will replace each culvert that was built before 1950, as old brick drains collapse under heavy trucks.'

async function choose(...texts: readonly string[]): Promise<readonly ChosenPassage[]> {
  const sources = texts.map((text, index) => makeSource(String.fromCharCode(97 + index), text))
  const {themes} = await assignThemes({title: 'Batch', themes: [water]}, sources)
  return themes.flatMap(({passages}) => passages)
}

/** `a > b:1` for a passage of `a` that is also in `b`, line 1. */
async function mentions(...texts: readonly string[]): Promise<string[]> {
  return (await choose(...texts)).map(({passage, alsoIn}) =>
    [passage.sourceId, ...alsoIn.map(({sourceId, place}) => `${sourceId}:${place.start.line}`)].join(' > ')
  )
}

describe('is given once, and the others are named', () => {
  test('the same passage', async () => {
    expect(await mentions(statement, `Nothing.\n\n## Part\n\n${statement}`, statement)).toEqual([
      'a > b:5 > c:1'
    ])
  })

  test('a passage in nearly the same words', async () => {
    expect(await mentions(retold, statement)).toEqual(['a > b:1'])
  })

  test('a passage that stands twice in one source', async () => {
    expect(await mentions(`## One\n\n${statement}\n\n## Two\n\n${statement}`)).toEqual(['a > a:7'])
  })

  test('a statement that stands in a longer passage', async () => {
    expect(await mentions(`${retold} ${paragraph('more', 100)}`, statement)).toEqual(['a > b:1'])
  })

  test('the same passage in the other Chinese script', async () => {
    const [simplified, traditional] = [
      '市政府将更换所有旧排水管道,以免道路塌陷。',
      '市政府將更換所有舊排水管道,以免道路塌陷。'
    ]
    expect(await mentions(simplified, traditional)).toEqual(['a > b:1'])
  })

  test('a passage that another theme has given', async () => {
    const {themes} = await assignThemes(
      {
        title: 'Batch',
        themes: [water, {id: 'roads', title: 'Roads', terms: {en: ['truck', 'trucks collapse']}}]
      },
      [makeSource('a', statement), makeSource('b', retold)]
    )
    expect(themes.map(({passages}) => passages.map(({passage}) => passage.sourceId))).toEqual([['a'], []])
  })
})

describe('is no repetition', () => {
  test('a passage with other words', async () => {
    const other =
      'The province will pay half of what new drains cost, if towns publish how much rain their streets take.'
    expect((await mentions(statement, other)).sort()).toEqual(['a', 'b'])
  })

  test('a statement of few words', async () => {
    expect((await mentions('Drains are old here.', 'Drains are old there.')).sort()).toEqual(['a', 'b'])
  })

  test('a long passage that shares one statement of many', async () => {
    const [one, two] = [paragraph('one', 100), paragraph('two', 100)]
    expect((await mentions(`${statement} ${one}`, `${retold} ${two}`)).sort()).toEqual(['a', 'b'])
  })
})

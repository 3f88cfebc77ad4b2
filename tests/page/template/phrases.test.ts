import {describe, expect, test} from 'vitest'
import {phrasesOf} from '../../../pipeline/page/template/phrases.ts'
import {slotsOf} from '../../../pipeline/page/template/words.ts'
import {shipped} from '../fixtures/templates-folder.ts'
import {loadTemplate} from '../load-template.ts'

const words = new Map([
  ['en', {pages: {one: '{count} page', other: '{count} pages'}, only: 'Only {name}', lines: '{from}'}],
  ['zh-Hans', {pages: '{count}页'}]
])

describe('a phrase', () => {
  const english = phrasesOf(words, 'en')

  test('agrees with its number, which is grouped', () => {
    expect(english('pages', {count: 1})).toBe('1 page')
    expect(english('pages', {count: 12345})).toBe('12,345 pages')
  })

  test('has its values in their places, a line number as it is', () => {
    expect(english('only', {name: '{count} $&'})).toBe('Only {count} $&')
    expect(english('lines', {from: 12345})).toBe('12345')
  })

  test('is said in English where a language lacks it', () => {
    const chinese = phrasesOf(words, 'zh-Hans')
    expect(chinese('pages', {count: 3})).toBe('3页')
    expect(chinese('only', {name: 'x'})).toBe('Only x')
  })

  test('that does not exist is an error', () => {
    expect(() => english('constructor')).toThrow('Unexpected phrase `constructor`')
  })
})

test('every language that is shipped has every phrase, with the same values', async () => {
  const {words: all} = await loadTemplate('digest', [shipped])
  expect([...all.keys()]).toEqual(['en', 'zh-Hans', 'zh-Hant'])
  const slots = (language: string) =>
    Object.entries(all.get(language) ?? {}).map(([key, phrase]) => [key, [...slotsOf(phrase)].sort()])
  expect(slots('zh-Hans')).toEqual(slots('en'))
  expect(slots('zh-Hant')).toEqual(slots('en'))
})

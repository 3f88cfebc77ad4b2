import fc from 'fast-check'
import {expect, test} from 'vitest'
import {buildDigest} from '../../pipeline/digest/index.ts'
import {commit, openWork} from '../../pipeline/ledger/index.ts'
import {assignThemes} from '../../pipeline/theme/index.ts'
import {makeSource} from '../theme/make-source.ts'

test('dates and figures of a passage say where they stand and which repairs touched them', async () => {
  const text =
    'Rain fell.\n\nThe **flood** of March 2O19 cost 3 billion yuan.[^1] By 2021 it was paid.\n\n[^1]: Note.\n'
  const before = makeSource('a', text)
  const work = commit(openWork(before.source, before.tree, new Map(), []), 'some-rule', [
    {op: 'replace', block: 1, start: 19, end: 23, text: '2019', why: 'Because.', confidence: 'high'}
  ])
  const source = {...before, tree: work.tree, entries: work.entries}
  const batch = {id: 'rain', title: 'Rain', language: 'en'}
  const themes = [{id: 'water', title: 'Water', terms: {en: ['flood']}}]
  const model = buildDigest(batch, [source], {themed: await assignThemes({...batch, themes}, [source])})
  const [passage] = model.themes[0]?.passages ?? []
  expect(passage?.dates.map(({iso, precision, repairs}) => [iso, precision, repairs.length])).toEqual([
    ['2019-03', 'month', 1],
    ['2021', 'year', 0]
  ])
  expect(passage?.quantities).toMatchObject([
    {kind: 'money', value: '3000000000', unit: 'CNY', scale: {word: 'billion', exponent: 9}}
  ])
  for (const {text: said, span, place, repairs} of [
    ...(passage?.dates ?? []),
    ...(passage?.quantities ?? [])
  ]) {
    expect(passage?.text.slice(span.start, span.end)).toBe(said)
    if (repairs.length === 0) expect(text.slice(place.start.offset, place.end.offset)).toBe(said)
  }
})

const pieces =
  '**flood** flood 2019 March 2019 in by 10 May 2020 2021–2025 17.5% [3 billion yuan](https://example.org/) 5 km² 2023年9月 百分之八 [^1] \\* &amp; *7%* `2018` . 。\n \n\n- \n\n## \n\n> '.split(
    / (?!\n)/
  )
const scraps = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map(words => words.join(' '))

test('whatever the text, a fact says its span, its dates are of the calendar, and facts are in order', async () => {
  const themes = [{id: 'water', title: 'Water', terms: {en: ['flood']}}]
  const batch = {id: 'rain', title: 'Rain', language: 'en'}
  let dates = 0
  await fc.assert(
    fc.asyncProperty(scraps, async words => {
      const source = makeSource('a', `The flood came in 2018.\n\n${words} flood\n\n[^1]: Note.\n`)
      const model = buildDigest(batch, [source], {themed: await assignThemes({...batch, themes}, [source])})
      for (const passage of model.themes.flatMap(theme => theme.passages)) {
        for (const facts of [passage.dates, passage.quantities]) {
          for (const {text, span} of facts) expect(passage.text.slice(span.start, span.end)).toBe(text)
          for (const [at, {span}] of facts.entries())
            expect(span.start).toBeGreaterThanOrEqual(facts[at - 1]?.span.end ?? 0)
        }
        for (const {iso} of passage.dates) {
          const ends = iso.split('/').map(end => Date.parse(end))
          expect(ends.every(Number.isFinite), iso).toBe(true)
          expect(ends[0]).toBeLessThanOrEqual(ends.at(-1) ?? 0)
        }
        dates += passage.dates.length
      }
    })
  )
  expect(dates).toBeGreaterThan(0)
})

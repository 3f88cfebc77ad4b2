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

import {expect, it} from 'vitest'
import {contentsList} from '../../pipeline/clean/contents-list.ts'
import {parse} from '../../pipeline/parse/index.ts'

it('contents-list finds its way through tens of thousands of equal lines, where looking twice would take minutes', async () => {
  const tree = await parse('Rain and drains\n\n'.repeat(30_000), 'txt')
  expect([...contentsList(tree)]).toEqual([])
}, 60_000)

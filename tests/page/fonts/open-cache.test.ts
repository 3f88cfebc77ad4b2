import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {embedFonts} from '../../../pipeline/page/fonts/embed-fonts.ts'
import {openCache} from '../../../pipeline/page/fonts/open-cache.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefmill-test-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

/** Makes something, and counts how often it had to. */
function maker(content = 'made') {
  let count = 0
  const make = async () => {
    count++
    return Buffer.from(content)
  }
  return {make, count: () => count}
}

describe('a cache', () => {
  it('makes a thing once for the same ingredients', async () => {
    const {make, count} = maker()
    await openCache(folder)(['a', Buffer.from('b')], make)
    expect((await openCache(folder)(['a', Buffer.from('b')], make)).toString()).toBe('made')
    expect(count()).toBe(1)
  })

  it('tells ingredients apart, and where one ends', async () => {
    const {make, count} = maker()
    await openCache(folder)(['ab', 'c'], make)
    await openCache(folder)(['a', 'bc'], make)
    expect(count()).toBe(2)
  })

  it.each([
    ['changed', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('!')])],
    ['cut short', (file: Buffer) => file.subarray(0, 10)],
    ['empty', () => Buffer.alloc(0)]
  ])('makes a thing again that is %s', async (_, damage) => {
    const {make, count} = maker()
    await openCache(folder)(['a'], make)
    const [name = ''] = await readdir(folder)
    await writeFile(join(folder, name), damage(await readFile(join(folder, name))))
    expect((await openCache(folder)(['a'], make)).toString()).toBe('made')
    expect(count()).toBe(2)
  })

  it('leaves nothing unfinished behind', async () => {
    await openCache(folder)(['a'], maker().make)
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
  })

  it('does without a folder that cannot be', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const {make, count} = maker()
    for (const place of [join(file, 'cache'), undefined]) await openCache(place)(['a'], make)
    expect(count()).toBe(2)
  })
})

it('changes nothing about the fonts', async () => {
  const uses = [{role: 'serif', lang: 'zh-Hant', weight: 700, style: 'normal', text: '政策 brief'}] as const
  const fresh = await embedFonts({uses})
  const filled = await embedFonts({uses, cacheFolder: folder})
  const used = await embedFonts({uses, cacheFolder: folder})
  expect([filled, used]).toEqual([fresh, fresh])
})

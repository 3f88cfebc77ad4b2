import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {listBatches, newBatch, readBatch} from '../../pipeline/batch/index.ts'
import {problemsOf, sourcesFolder} from './batch-folder.ts'

describe('a new batch', () => {
  it('has a batch file that says nothing yet, and reads once a text is there', async () => {
    const sources = path.join(sourcesFolder(), 'sources')
    const folder = await newBatch(sources, 'water-prices')
    expect(folder).toBe(path.join(sources, 'water-prices'))
    expect(readdirSync(sources)).toEqual(['water-prices'])
    expect(readdirSync(folder)).toEqual(['batch.yaml'])
    writeFileSync(path.join(folder, 'a.txt'), '')
    expect(await readBatch(folder)).toMatchObject({
      title: 'Water prices',
      themes: [],
      templates: ['digest', 'reader']
    })
  })

  it('can be read by others', async () => {
    const sources = sourcesFolder()
    mkdirSync(path.join(sources, 'usual'))
    const folder = await newBatch(sources, '水价')
    expect(statSync(folder).mode).toBe(statSync(path.join(sources, 'usual')).mode)
  })

  it('does not take the place of another', async () => {
    const sources = sourcesFolder()
    const folder = await newBatch(sources, 'one')
    writeFileSync(path.join(folder, 'batch.yaml'), 'title: Mine')
    expect(await problemsOf(newBatch(sources, 'one'), sources)).toMatchObject([
      {file: 'one', message: expect.stringContaining('Unexpected file or folder of that name')}
    ])
    expect(readFileSync(path.join(folder, 'batch.yaml'), 'utf8')).toBe('title: Mine')
    expect(readdirSync(sources)).toEqual(['one'])
  })

  it.each([
    ['../out', 'use `out`'],
    ['a/b', 'use `a-b`'],
    ['a b', 'use `a-b`'],
    ['.hidden', 'use `hidden`'],
    ['con', 'use `con_`'],
    ['', 'use letters, digits and hyphens'],
    ['..', 'use letters, digits and hyphens'],
    ['x'.repeat(201), `use \`${'x'.repeat(200)}\``]
  ])('may not be called %j', async (name, hint) => {
    const sources = sourcesFolder()
    expect(await problemsOf(newBatch(sources, name), sources)).toEqual([
      {message: `Unexpected batch name \`${name}\`, expected one that is a folder name on every system`, hint}
    ])
    expect(readdirSync(sources)).toEqual([])
  })

  it('leaves nothing behind where it cannot be made', async () => {
    const sources = path.join(sourcesFolder(), 'sources')
    writeFileSync(sources, 'a file')
    await expect(newBatch(sources, 'one')).rejects.toThrow()
    expect(existsSync(path.join(sources, 'one'))).toBe(false)
  })
})

describe('the batches', () => {
  it('are the folders, in order, but for hidden ones', async () => {
    const sources = sourcesFolder()
    for (const name of ['b', 'B', 'a10', 'a2', '水', '.hidden']) mkdirSync(path.join(sources, name))
    writeFileSync(path.join(sources, 'readme.txt'), '')
    expect(await listBatches(sources)).toEqual(['B', 'a10', 'a2', 'b', '水'])
  })

  it('are in no folder that is not there', async () => {
    const sources = path.join(sourcesFolder(), 'none')
    expect(await problemsOf(listBatches(sources), sources)).toMatchObject([
      {file: '', hint: expect.stringContaining('`briefmill new NAME`')}
    ])
  })
})

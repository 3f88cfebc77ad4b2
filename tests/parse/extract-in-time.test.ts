import {describe, expect, it} from 'vitest'
import {outsideMainText} from '../../pipeline/clean/outside-main-text.ts'
import {extractInTime} from '../../pipeline/parse/extract-in-time.ts'
import {parse} from '../../pipeline/parse/index.ts'

const sentences = 'The pumps of the lower town were built for the rain of another time. '.repeat(12)
const page = `<html><body><nav>Home</nav><article><h1>Rain</h1><p>${sentences}</p></article></body></html>`

/** So many parts that the extractors take far longer than they get here. */
const hostile = `<html><body>${'<p>a, b, c, d</p>'.repeat(100_000)}</body></html>`

describe('the extractors', () => {
  it('find the main text', async () => {
    const found = await extractInTime(page)
    expect('extract' in found && found.extract?.html).toContain('The pumps of the lower town')
  })

  it('are stopped when their time is up, and read the next page all the same', async () => {
    const stopped = {stopped: 'they took longer than 0.001 seconds'}
    expect(await extractInTime(page, {time: 1})).toEqual(stopped)
    expect(await extractInTime(page)).toHaveProperty('extract.extractor')
  })

  it('are stopped on a page that would hold them up', async () => {
    expect(await extractInTime(hostile, {time: 500})).toEqual({
      stopped: 'they took longer than 0.5 seconds'
    })
  })

  it('are stopped when they need too much memory, and read the next page all the same', async () => {
    await extractInTime(page, {time: 1}) // so that the next one starts a thread of its own
    const found = await extractInTime(page, {memory: 4})
    expect('stopped' in found && found.stopped).toMatch(/^they failed \(.*memory/)
    expect(await extractInTime(page)).toHaveProperty('extract.extractor')
  })

  it('read several pages that come together, each with its own time', async () => {
    const found = await Promise.all([page, page, page].map(each => extractInTime(each)))
    expect(found.map(each => 'extract' in each)).toEqual([true, true, true])
  })
})

it('a page that they were stopped on is taken whole, and the ledger says so', async () => {
  const tree = await parse(page, 'html')
  const stopped = {...tree, data: {stopped: 'they took longer than 30 seconds'}}
  const [doubt, ...more] = outsideMainText(stopped)
  expect(doubt).toMatchObject({op: 'doubt', why: expect.stringContaining('longer than 30 seconds')})
  expect(more).toEqual([])
})

import {readdirSync} from 'node:fs'
import {expect, it} from 'vitest'
import {type BuildEvent, type BuildOptions, publish} from '../pipeline/publish.ts'
import {batchFolder, sourcesFolder} from './batch/batch-folder.ts'

const text =
  'Rain that falls on a sealed city runs off within minutes, and the pipes below the street were laid for gentler weather.\n'

const options = (more: Partial<BuildOptions>): BuildOptions => ({
  batches: [],
  out: sourcesFolder(),
  templates: ['reader'],
  formats: ['html'],
  jobs: 1,
  force: false,
  keepGoing: true,
  strict: false,
  date: new Date(0),
  openPress: () => Promise.reject(new Error('no press')),
  ...more
})

/** Stands for a defect anywhere on the road of one batch. */
function stumble(event: BuildEvent): void {
  if (event.type === 'source' && event.batch === 'wind') throw new TypeError('wind is not a function')
}

it('a defect in one batch is reported with its place in the program, and the others are built', async () => {
  const batches = ['rain', 'wind', 'snow'].map(name => batchFolder({'a.txt': text}, name))
  const out = sourcesFolder()
  const reports = await publish(options({batches, out, onEvent: stumble}))
  expect(reports.map(({batch, state}) => `${batch}: ${state}`)).toEqual([
    'rain: built',
    'wind: failed',
    'snow: built'
  ])
  expect(reports[1]?.problems[0]?.hint).toMatch(
    /report[\s\S]*TypeError: wind is not a function\n\s+at .*publish\.test/
  )
  expect(readdirSync(out).sort()).toEqual(['rain', 'snow'])
})

it('a defect stops the batches behind it without being asked to go on, and the reports are kept', async () => {
  const batches = ['rain', 'wind', 'snow'].map(name => batchFolder({'a.txt': text}, name))
  const reports = await publish(options({batches, keepGoing: false, onEvent: stumble}))
  expect(reports.map(({state}) => state)).toEqual(['built', 'failed', 'not built'])
})

it('batches whose turn never came because of an interruption are not built', async () => {
  const interruption = new AbortController()
  interruption.abort()
  const batches = [batchFolder({'a.txt': text}, 'rain')]
  const [report] = await publish(options({batches, signal: interruption.signal}))
  expect(report?.state).toBe('not built')
})

it('what a build repaired itself is no failure with --strict', async () => {
  const batches = [batchFolder({'a.txt': text.replace('gentler', 'more e\uFB03cient')}, 'rain')]
  const [report] = await publish(options({batches, templates: ['digest'], strict: true}))
  expect(report).toMatchObject({state: 'built', problems: [], counts: {repairs: {repair: 1}}})
})

it('a character that no font draws is told of the file that was made', async () => {
  const batches = [batchFolder({'a.txt': text.replace('gentler', '\u{13000}')}, 'rain')]
  const [report] = await publish(options({batches, strict: true}))
  expect(report).toMatchObject({
    state: 'failed',
    problems: [{file: 'reader.html', message: expect.stringContaining('U+13000), 1 time: no')}]
  })
})

import {expect, it} from 'vitest'
import type {BuildEvent} from '../pipeline/publish.ts'
import {sayEvent, sayReports} from '../pipeline/say-build.ts'
import {Progress, type Terminal} from '../pipeline/terminal.ts'

/** What a terminal of one line shows after each event, and the lines that stay. */
function watch(isLive: boolean, events: readonly BuildEvent[]) {
  let screen = ''
  const lines: string[] = []
  const terminal: Terminal = {
    err: text => {
      screen = (screen + text).replace(/^.*\r\u001B\[2K/, '')
      while (screen.includes('\n')) {
        const [line = '', ...rest] = screen.split('\n')
        lines.push(line)
        screen = rest.join('\n')
      }
    },
    isLive,
    hasColour: false,
    columns: 60,
    isQuiet: false
  }
  const progress = new Progress(terminal)
  const shown = events.map(event => {
    sayEvent(terminal, progress, event)
    return screen
  })
  return {shown, lines}
}

const stage = (name: string, moment: 'begins' | 'ends', batch = 'rain'): BuildEvent => ({
  type: 'stage',
  batch,
  stage: name,
  moment
})

const events: readonly BuildEvent[] = [
  stage('clean', 'begins'),
  stage('clean', 'ends'),
  {type: 'source', batch: 'rain', file: 'a.txt', done: 1, all: 2},
  {type: 'source', batch: 'rain', file: 'b.txt', done: 2, all: 2},
  stage('print reader', 'begins'),
  stage('page digest', 'begins'),
  stage('page digest', 'ends'),
  stage('theme', 'begins', 'wind'),
  {type: 'output', batch: 'rain', file: 'digest.html'},
  stage('print reader', 'ends'),
  {type: 'done', report: {batch: 'wind', state: 'failed', folder: 'wind', problems: [], stages: []}}
]

it('a terminal shows all that is at work, and which page is being printed, until it is done', () => {
  expect(watch(true, events)).toEqual({
    shown: [
      'rain: cleaning texts',
      '',
      'rain: 1 of 2 cleaned',
      '',
      'rain: printing reader.pdf',
      'rain: printing reader.pdf, laying out digest',
      'rain: printing reader.pdf',
      'rain: printing reader.pdf; wind: choosing passages',
      'rain: printing reader.pdf; wind: choosing passages',
      'wind: choosing passages',
      ''
    ],
    lines: ['rain: digest.html']
  })
})

it('elsewhere only lines that a step is done are written', () => {
  const {shown, lines} = watch(false, events)
  expect(new Set(shown)).toEqual(new Set(['']))
  expect(lines).toEqual(['rain: digest.html'])
})

it('one of a kind is told as one', () => {
  const event: BuildEvent = {type: 'batch', batch: 'rain', sources: 1}
  const pdf: BuildEvent = {type: 'output', batch: 'rain', file: 'digest.pdf', pages: 1}
  expect(watch(false, [event, {...event, sources: 2}, pdf]).lines).toEqual([
    'rain: 1 source',
    'rain: 2 sources',
    'rain: digest.pdf, 1 page'
  ])
  const report = {batch: 'rain', state: 'built', folder: 'output/rain', problems: [], stages: []} as const
  const repairs = {total: 1, repair: 1, removal: 0, metadata: 0, structure: 0, doubt: 1, review: 0}
  const counts = {sources: 1, passages: 1, words: 9, repairs, rules: []}
  expect(sayReports([{...report, counts, openDoubts: 1}])).toBe(
    'rain: 1 source, 1 passage, 1 ledger entry, 1 open doubt → output/rain'
  )
})

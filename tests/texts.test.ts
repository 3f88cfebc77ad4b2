import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {checkBatch} from '../pipeline/check.ts'
import type {CleanedSource} from '../pipeline/cleaned-source.ts'
import type {Entry} from '../pipeline/ledger/index.ts'
import {toMarkdown} from '../pipeline/parse/index.ts'
import {Stopwatch} from '../pipeline/stopwatch.ts'
import {cleanTexts} from '../pipeline/texts.ts'
import {batchFolder, problemsOf} from './batch/batch-folder.ts'

const filler =
  ' Pipes below the old streets were laid for gentler weather, and they fill within minutes of a storm.\n'
const torn = `two thousand and twenty-one year nine During the Lower Basin Forum in Marlow Bridge in August, the speakers asked for wider sewers.${filler}`
const datedIn = (when: string) =>
  `Engineers first met at the Lower Basin Forum, held near Marlow Bridge in ${when}, and spoke of pumps.${filler}`

function folderWith(texts: Readonly<Record<string, string>>): (name: string) => string {
  const folder = batchFolder(texts)
  return name => path.join(folder, name)
}

function tornDate(source: CleanedSource | undefined): Entry {
  const entry = source?.entries.find(({rule}) => rule === 'translated-dates')
  if (!entry) throw new Error('no torn date was found')
  return entry
}

const clean = (...paths: readonly string[]) => cleanTexts(paths, new Stopwatch())

it('files given together are evidence for one another, and come out as they were given', async () => {
  const at = folderWith({'a.txt': torn, 'b.txt': datedIn('September 2021')})
  const [other, own] = await clean(at('b.txt'), at('a.txt'))
  expect([other?.file, own?.file]).toEqual([at('b.txt'), at('a.txt')])
  expect(tornDate(own).why).toContain('Evidence: b.txt:1 (2021-09)')
  expect(tornDate((await clean(at('a.txt')))[0]).why).not.toContain('vidence')
})

it('a file is no evidence for itself when it is given twice', async () => {
  const at = folderWith({'a.txt': torn})
  const both = await clean(at('a.txt'), at('a.txt'))
  expect(both.map(one => tornDate(one).why).join()).not.toContain('vidence')
})

it('all files that cannot be read are named at once', async () => {
  const at = folderWith({'a.txt': torn})
  const problems = await problemsOf(clean(at('x.txt'), at('a.txt'), at('y.txt')), at('.'))
  expect(problems.map(({file}) => file)).toEqual(['x.txt', 'y.txt'])
})

it('files of a batch have its evidence, whichever are asked for', async () => {
  const at = folderWith({'batch.yaml': '', 'a.txt': torn, 'b.txt': datedIn('May 2021'), 'c.txt': filler})
  const [third, own] = await clean(at('c.txt'), at('a.txt'))
  expect([third?.file, own?.file]).toEqual([at('c.txt'), at('a.txt')])
  expect(tornDate(own).why).toContain('Evidence against: b.txt:1 (2021-05)')
})

it('an editor decides on a repair whatever the evidence, and on what the evidence left open', async () => {
  const at = folderWith({'batch.yaml': '', 'a.txt': torn, 'b.txt': datedIn('September 2021')})
  const markdownOf = async () =>
    toMarkdown((await clean(at('a.txt')))[0]?.tree ?? {type: 'root', children: []})
  const {id} = tornDate((await clean(at('a.txt')))[0])
  expect(await markdownOf()).toMatch(/^In September 2021, during/)

  writeFileSync(at('review.yaml'), `decisions:\n  - {repair: ${id}, decision: reject}\n`)
  expect(await markdownOf()).toMatch(/^two thousand and twenty-one year nine/)
  writeFileSync(at('b.txt'), datedIn('May 2021'))
  expect(tornDate((await clean(at('a.txt')))[0])).toMatchObject({id, decision: 'reject'})

  writeFileSync(at('b.txt'), datedIn('August 2021'))
  writeFileSync(at('review.yaml'), '')
  const doubt = tornDate((await clean(at('a.txt')))[0])
  expect(doubt.kind).toBe('doubt')
  expect(await markdownOf()).toBe(readFileSync(at('a.txt'), 'utf8'))
  writeFileSync(
    at('review.yaml'),
    `decisions:\n  - {repair: ${doubt.id}, decision: replace, text: 'In August 2021: '}\n`
  )
  expect(await markdownOf()).toMatch(/^In August 2021: During/)
})

it('an editor says what joins two halves of a sentence, and is told what a paragraph cannot be', async () => {
  const half =
    'Rain that falls on a sealed city runs off within minutes, and the pipes below the street were laid for the rain'
  const rest = 'of another age, when the gardens still held most of what the clouds brought in a night.'
  const at = folderWith({'batch.yaml': '', 'a.txt': `${half}\n\n12\n\n${rest}\n`})
  const entriesOf = async () => (await clean(at('a.txt')))[0]?.entries ?? []
  const idOf = async (rule: string) => (await entriesOf()).find(entry => entry.rule === rule)?.id
  writeFileSync(
    at('review.yaml'),
    `decisions:
  - {repair: ${await idOf('join-page-breaks')}, decision: replace, text: ', and the snow, '}
`
  )
  const [cleaned] = await clean(at('a.txt'))
  expect(toMarkdown(cleaned?.tree ?? {type: 'root', children: []})).toBe(`${half}, and the snow, ${rest}\n`)
  expect(cleaned?.entries.find(({rule}) => rule === 'join-page-breaks')).toMatchObject({
    after: ', and the snow, ',
    decision: 'replace'
  })

  writeFileSync(
    at('review.yaml'),
    `decisions:\n  - {repair: ${await idOf('running-heads')}, decision: replace, text: '13'}\n`
  )
  const {warnings} = await checkBatch(at('.'), new Stopwatch())
  expect(warnings.map(({message, hint}) => `${message}; ${hint}`).join()).toMatch(
    /replace.*which drops a whole paragraph; accept it, or reject it/
  )
})

it('ends in the middle of a text when whoever listens wants it to', async () => {
  const long = 'In the year two thousand and nine the rain fell on the town. '.repeat(20_000)
  const at = folderWith({'long.txt': long})
  let turns = 0
  const onTurn = () => {
    turns += 1
    throw new Error('enough')
  }
  await expect(cleanTexts([at('long.txt')], new Stopwatch(), {onTurn})).rejects.toThrow('enough')
  expect(turns).toBe(1)
})

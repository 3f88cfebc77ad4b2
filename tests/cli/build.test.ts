import {chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {readPrinted} from '../print/fixtures/printed.ts'
import {descendantsOf, isRunning} from './processes.ts'
import {briefmill, finished, start, workshop} from './run.ts'

const minutes = 60_000
const seeds = path.resolve('../shared/seeds')
const hasSeeds = existsSync(seeds)

/** A workshop with a copy of the sample batch, so that nothing is written into the checkout. */
function sample(): string {
  const folder = workshop()
  cpSync('sources', path.join(folder, 'sources'), {recursive: true})
  return folder
}

describe('the sample batch', () => {
  it(
    'becomes a digest and a reader, the same bytes each time, and is built again only when something changed',
    async () => {
      const folder = sample()
      const first = await briefmill(folder, ['build'])
      expect(first.err).not.toContain('error')
      expect(first.code).toBe(0)
      const output = path.join(folder, 'output/urban-flooding')
      expect(readdirSync(output).sort()).toEqual([
        'SHA256SUMS',
        'clean',
        'digest.html',
        'digest.json',
        'digest.pdf',
        'manifest.json',
        'reader.html',
        'reader.pdf',
        'review.html'
      ])
      expect(readdirSync(path.join(output, 'clean'))).toHaveLength(14)
      expect(readdirSync(path.join(folder, 'output')), 'no hidden folder is left').toEqual(['urban-flooding'])
      const sums = readFileSync(path.join(output, 'SHA256SUMS'), 'utf8')

      for (const name of ['digest', 'reader']) {
        const {texts} = await readPrinted(readFileSync(path.join(output, `${name}.pdf`)))
        const letters = texts.map(text => text.replace(/\s/g, '').length)
        expect(Math.min(...letters), `no page of ${name}.pdf is nearly empty`).toBeGreaterThan(350)
      }

      const second = await briefmill(folder, ['build'])
      expect(second.out).toContain('up to date')

      const third = await briefmill(folder, ['build', '--force', '--quiet'])
      expect([third.code, third.out, third.err]).toEqual([0, '', ''])
      expect(readFileSync(path.join(output, 'SHA256SUMS'), 'utf8')).toBe(sums)
    },
    3 * minutes
  )

  it('takes one value for an option, and what follows is a batch', async () => {
    const {code, err} = await briefmill(sample(), [
      'build',
      '--template',
      'digest',
      '--format',
      'html',
      'nowhere'
    ])
    expect(code).toBe(1)
    expect(err).toContain('nowhere')
  })

  it(
    'is reported as JSON',
    async () => {
      const {out, code} = await briefmill(sample(), [
        'build',
        '--json',
        '--format',
        'html',
        '--template',
        'digest'
      ])
      expect(code).toBe(0)
      expect(JSON.parse(out).batches).toMatchObject([
        {batch: 'urban-flooding', state: 'built', counts: {sources: 7}}
      ])
    },
    minutes
  )

  it(
    'passes the check, and fails it with --doubts while doubts are open',
    async () => {
      const folder = sample()
      expect((await briefmill(folder, ['check'])).code).toBe(0)
      const strict = await briefmill(folder, ['check', '--doubts'])
      expect(strict.code).toBe(1)
      expect(strict.err).toMatch(/sources\/urban-flooding\/\S+:\d+:\d+: /)
    },
    minutes
  )
})

describe.skipIf(!hasSeeds)(`the seed texts${hasSeeds ? '' : ' (skipped: ../shared/seeds is absent)'}`, () => {
  it(
    'build as a batch without a batch.yaml',
    async () => {
      const folder = workshop()
      const {code, out, err} = await briefmill(folder, ['build', seeds, '--out', path.join(folder, 'output')])
      expect(err).not.toContain('error')
      expect(code).toBe(0)
      expect(out).toContain('5 sources')
      expect(readFileSync(path.join(folder, 'output/seeds/digest.pdf')).subarray(0, 5).toString()).toBe(
        '%PDF-'
      )
    },
    2 * minutes
  )
})

describe('an editor', () => {
  const text =
    'two thousand and fourteen year six In June, the council stressed that storage comes first and that pipes come second, in every plan and every budget of the city.\n'

  it(
    'has the last word: reject, replace, and a decision that is idle by now',
    async () => {
      const folder = workshop()
      const batch = path.join(folder, 'sources/rain')
      mkdirSync(batch, {recursive: true})
      writeFileSync(path.join(batch, 'a.txt'), text)
      const {out} = await briefmill(folder, ['explain', 'sources/rain', '--json'])
      const {id} = JSON.parse(out)[0].entries.find(({rule}: {rule: string}) => rule === 'translated-dates')

      const decide = async (decision: string) => {
        writeFileSync(path.join(batch, 'review.yaml'), `decisions:\n  - ${decision}\n`)
        const run = await briefmill(folder, ['build', '--format', 'html', '--force'])
        return {...run, text: readFileSync(path.join(folder, 'output/rain/clean/a.md'), 'utf8')}
      }
      expect((await decide(`{repair: ${id}, decision: accept}`)).text).toMatch(/^In June 2014, the council/)
      expect((await decide(`{repair: ${id}, decision: reject}`)).text).toMatch(
        /^two thousand and fourteen year six In June, the/
      )
      expect(
        (await decide(`{repair: ${id}, decision: replace, text: 'In the summer of 2014,'}`)).text
      ).toMatch(/^In the summer of 2014, the council/)
      expect((await decide('{repair: 0123456789ab, decision: reject}')).err).toMatch(
        /review\.yaml.*0123456789ab/
      )
    },
    minutes
  )
})

describe('a build that is cut short', () => {
  it(
    'by Ctrl-C leaves no half files, no browser, and exit code 1',
    async () => {
      const folder = sample()
      const child = start(folder, ['build'])
      const end = finished(child)
      await new Promise(resolve => child.stderr?.once('data', resolve))
      await new Promise(resolve => setTimeout(resolve, 1500))
      const browsers = descendantsOf(child.pid ?? 0)
      child.kill('SIGINT')
      const {code, err} = await end
      expect(code).toBe(1)
      expect(err).toContain('Interrupted')
      expect(readdirSync(path.join(folder, 'output'))).toEqual([])
      expect(browsers.filter(isRunning)).toEqual([])
    },
    minutes
  )

  it(
    'by a browser that cannot start says so',
    async () => {
      const folder = sample()
      const fake = path.join(folder, 'chrome')
      writeFileSync(fake, '#!/bin/sh\nexit 3\n')
      chmodSync(fake, 0o755)
      const {code, err} = await briefmill(folder, ['build', '--browser', fake])
      expect(code).toBe(1)
      expect(err).toContain(fake)
      expect(readdirSync(path.join(folder, 'output'))).toEqual([])
    },
    minutes
  )
})

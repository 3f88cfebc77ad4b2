import {cpSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {browsersOf, canSeeProcesses, descendantsOf, isRunning} from './processes.ts'
import {briefmill, finished, start, workshop} from './run.ts'

const minutes = 60_000

/** Builds, and has so many of its browsers killed from when the last page is laid out. */
async function buildAmidKills(folder: string, most: number) {
  const child = start(folder, ['build', '--force'])
  const pid = child.pid ?? 0
  const end = finished(child)
  const seen = new Set<number>()
  const killed = new Set<number>()
  let isPrinting = false
  child.stderr?.on('data', data => {
    isPrinting ||= String(data).includes('reader.html')
  })
  const watch = setInterval(() => {
    for (const one of descendantsOf(pid)) seen.add(one)
    for (const browser of browsersOf(pid)) {
      if (!isPrinting || killed.has(browser) || killed.size >= most) continue
      killed.add(browser)
      process.kill(browser, 'SIGKILL')
    }
  }, 10)
  const run = await end
  clearInterval(watch)
  return {...run, killed: killed.size, seen: [...seen]}
}

describe.skipIf(!canSeeProcesses)('a browser that is killed in the middle of a build', () => {
  let folder: string
  let sums: string
  const read = (file: string) => readFileSync(path.join(folder, 'output/urban-flooding', file), 'utf8')

  beforeAll(async () => {
    folder = workshop()
    cpSync('sources', path.join(folder, 'sources'), {recursive: true})
    expect((await briefmill(folder, ['build'])).code).toBe(0)
    sums = read('SHA256SUMS')
  }, 2 * minutes)

  it(
    'is replaced once, and the build makes the same as ever',
    async () => {
      const {code, err, killed, seen} = await buildAmidKills(folder, 1)
      expect(err).not.toContain('error')
      expect([code, killed]).toEqual([0, 1])
      expect(read('SHA256SUMS')).toBe(sums)
      await expect.poll(() => seen.filter(isRunning)).toEqual([])
    },
    2 * minutes
  )

  it(
    'is an error when each one is, which leaves the last good output and no process',
    async () => {
      const {code, out, err, killed, seen} = await buildAmidKills(folder, Number.POSITIVE_INFINITY)
      expect(code).toBe(1)
      expect(killed).toBeGreaterThan(1)
      expect(err).toMatch(
        /error reader\.pdf: Unexpected (?:failure of the browser while it printed, twice|end of the browser)/
      )
      expect(err).toContain('hint: ')
      expect(out).toContain('the last good output is left in place')
      expect(read('SHA256SUMS')).toBe(sums)
      expect(readdirSync(path.join(folder, 'output'))).toEqual(['urban-flooding'])
      await expect.poll(() => seen.filter(isRunning)).toEqual([])
    },
    2 * minutes
  )
})

import {chmod, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {Candidate, Environment} from '../../pipeline/print/browser.ts'
import {findBrowsers} from '../../pipeline/print/find-browsers.ts'
import {openPress} from '../../pipeline/print/open-press.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefmill-test-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

async function makeProgram(name: string, script = 'exit 1'): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

/** The first browser that would be tried. */
async function first(browser: string | undefined, env: Environment): Promise<Candidate | undefined> {
  for await (const candidate of findBrowsers({browser, env, cacheFolder: folder})) return candidate
  return undefined
}

describe('the browser to print with', () => {
  it('is the one that is named, the option before the variables', async () => {
    const [option, ours, theirs] = await Promise.all(['a', 'b', 'c'].map(name => makeProgram(name)))
    const env = {BRIEFMILL_BROWSER: ours, PUPPETEER_EXECUTABLE_PATH: theirs}
    expect(await first(option, env)).toEqual({path: option, origin: 'option'})
    expect(await first(undefined, env)).toEqual({path: ours, origin: 'BRIEFMILL_BROWSER'})
    expect(await first('', {...env, BRIEFMILL_BROWSER: ''})).toEqual({
      path: theirs,
      origin: 'PUPPETEER_EXECUTABLE_PATH'
    })
  })

  it('is otherwise one on the PATH, a headless shell before others', async () => {
    await makeProgram('google-chrome')
    const shell = await makeProgram('chromium-headless-shell')
    expect(await first(undefined, {PATH: `/nowhere:${folder}`})).toEqual({path: shell, origin: 'installed'})
  })

  it.each([
    ['option', 'the option --browser'],
    ['BRIEFMILL_BROWSER', 'the variable BRIEFMILL_BROWSER'],
    ['PUPPETEER_EXECUTABLE_PATH', 'the variable PUPPETEER_EXECUTABLE_PATH']
  ])('is never another than the one that %s names', async (origin, words) => {
    await makeProgram('google-chrome')
    const lost = join(folder, 'lost')
    const named = origin === 'option' ? lost : undefined
    const env = {PATH: folder, ...(origin === 'option' ? {} : {[origin]: lost})}
    await expect(openPress({browser: named, env, cacheFolder: folder})).rejects.toMatchObject({
      problems: [{file: lost, message: expect.stringContaining(words)}]
    })
  })

  it('is not a folder or a text', async () => {
    const text = join(folder, 'text')
    await writeFile(text, 'hello')
    for (const browser of [folder, text]) {
      await expect(openPress({browser, env: {}, cacheFolder: folder})).rejects.toThrow('no program is there')
    }
  })

  it('is an error in its own words if it does not start', async () => {
    const browser = await makeProgram('broken', 'echo "a library is missing" >&2; exit 1')
    await expect(openPress({browser, env: process.env, cacheFolder: folder})).rejects.toThrow(
      /Unexpected end of the browser at its start: .*broken` \(a library is missing\)/
    )
  })

  it('is the next one if one that was found does not start', async () => {
    await makeProgram('chrome-headless-shell', 'exit 1')
    const env = {...process.env, PATH: `${folder}:${process.env.PATH}`}
    delete (env as Record<string, string | undefined>).BRIEFMILL_BROWSER
    const press = await openPress({env})
    expect(press.browser.path).not.toContain(folder)
    expect((await press.print('<p>x')).pages).toBe(1)
    await press.close()
  })
})

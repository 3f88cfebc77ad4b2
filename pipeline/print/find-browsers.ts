import {constants} from 'node:fs'
import {access, stat} from 'node:fs/promises'
import {platform} from 'node:os'
import {delimiter, join} from 'node:path'
import {BriefmillError} from '../problem.ts'
import type {Candidate, Environment, Origin} from './browser.ts'
import {commandNames, usualPlaces} from './browser-places.ts'
import {loadPuppeteer} from './load-puppeteer.ts'
import {unpackBrowser} from './unpack-browser.ts'

export interface FindOptions {
  /** A path that the user named; there is no other choice then. */
  readonly browser?: string | undefined
  readonly env: Environment
  readonly cacheFolder: string
}

/**
 * The browsers to try, the best first. A path that somebody named is the only one: to take another in silence
 * would hide a mistake.
 */
export async function* findBrowsers(options: FindOptions): AsyncGenerator<Candidate> {
  const named = namedBrowser(options)
  if (named) {
    yield await checkNamed(named)
    return
  }
  for (const path of await puppeteersOwn()) if (await isProgram(path)) yield {path, origin: 'puppeteer'}
  for (const path of installed(options.env)) if (await isProgram(path)) yield {path, origin: 'installed'}
  const unpacked = await unpackBrowser(options.cacheFolder)
  if (unpacked) yield {...unpacked, origin: 'npm'}
}

function namedBrowser({browser, env}: FindOptions): {path: string; origin: Origin} | undefined {
  if (browser) return {path: browser, origin: 'option'}
  for (const origin of ['BRIEFMILL_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'] as const) {
    const path = env[origin]
    if (path) return {path, origin}
  }
  return undefined
}

async function checkNamed(candidate: {path: string; origin: Origin}): Promise<Candidate> {
  if (await isProgram(candidate.path)) return candidate
  const source = candidate.origin === 'option' ? 'the option --browser' : `the variable ${candidate.origin}`
  throw new BriefmillError([
    {
      file: candidate.path,
      message: `Unexpected path of a browser, from ${source}: no program is there; expected Chrome, Chromium, Edge or a headless shell`,
      hint: 'correct the path, or leave it out to have a browser looked for'
    }
  ])
}

/** Where Puppeteer's own download would be. */
async function puppeteersOwn(): Promise<readonly string[]> {
  const puppeteer = await loadPuppeteer()
  return ([{headless: 'shell'}, {headless: true}] as const).flatMap(options => {
    try {
      return [puppeteer.executablePath(options)]
    } catch {
      return []
    }
  })
}

function installed(env: Environment): readonly string[] {
  const suffix = platform() === 'win32' ? '.exe' : ''
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(folder => folder !== '')
  const onPath = commandNames.flatMap(name => folders.map(folder => join(folder, name + suffix)))
  return [...onPath, ...usualPlaces(platform(), env)]
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

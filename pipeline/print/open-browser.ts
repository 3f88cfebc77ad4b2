import {BriefmillError} from '../problem.ts'
import type {Candidate, RunningBrowser} from './browser.ts'
import {type FindOptions, findBrowsers} from './find-browsers.ts'
import {complaint, launchBrowser} from './launch-browser.ts'

/** Starts the best browser that starts. */
export async function openBrowser(options: FindOptions): Promise<RunningBrowser> {
  const failures: string[] = []
  let cause: unknown
  for await (const candidate of findBrowsers(options)) {
    try {
      return await launchBrowser(candidate, options.env)
    } catch (error) {
      cause = error
      failures.push(await describeFailure(candidate, options))
      await candidate.discard?.()
    }
  }
  throw failures.length > 0 ? noneStarts(failures, cause) : noneFound()
}

async function describeFailure(candidate: Candidate, {env}: FindOptions): Promise<string> {
  const [reason] = (await complaint(candidate, env)).split('\n').filter(line => line.trim() !== '')
  return `\`${candidate.path}\` (${reason ?? 'it ended without a word'})`
}

function noneStarts(failures: readonly string[], cause: unknown): BriefmillError {
  return new BriefmillError(
    [
      {
        message: `Unexpected end of the browser at its start: ${failures.join('; ')}; expected it to stay up`,
        hint: 'name another one with --browser PATH or the variable BRIEFMILL_BROWSER'
      }
    ],
    {cause}
  )
}

function noneFound(): BriefmillError {
  return new BriefmillError([
    {
      message:
        'Unexpected absence of a browser to print with: none named by --browser, BRIEFMILL_BROWSER or ' +
        'PUPPETEER_EXECUTABLE_PATH, none in the cache of Puppeteer, no Chrome, Chromium, Edge or headless shell ' +
        'on the PATH or in the usual places, and no npm package @sparticuz/chromium for this machine',
      hint: 'run `npm install --include=optional` (Linux on x86-64), or install Chrome or Chromium'
    }
  ])
}

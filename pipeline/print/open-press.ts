import type {Environment} from './browser.ts'
import {cacheFolder} from './cache-folder.ts'
import {openBrowser} from './open-browser.ts'
import {type Press, startPress} from './press.ts'
import {printDate} from './print-date.ts'

export interface OpenPressOptions {
  /** The path of a browser; there is no other choice then. */
  readonly browser?: string | undefined
  /** The variables of the environment; `process.env` for a program. */
  readonly env: Environment
  /** Where an unpacked browser may be kept; the user's own cache folder when absent. */
  readonly cacheFolder?: string | undefined
  /** The date in the properties of each PDF; when absent `SOURCE_DATE_EPOCH`, and a fixed one without that. */
  readonly date?: Date | undefined
}

/** Finds a browser and starts it. */
export async function openPress({browser, env, date, ...options}: OpenPressOptions): Promise<Press> {
  const folder = options.cacheFolder ?? cacheFolder(env)
  const dated = date ?? printDate(env)
  return startPress(() => openBrowser({browser, env, cacheFolder: folder}), dated)
}

import {homedir, userInfo} from 'node:os'
import {isAbsolute, join} from 'node:path'
import type {Environment} from './browser.ts'

/** Where what was made may be kept from one run to the next: the user's own cache folder. */
export function cacheFolder(env: Environment): string {
  const named = env.XDG_CACHE_HOME
  // A relative path there is to be ignored, says the XDG specification.
  return join(named !== undefined && isAbsolute(named) ? named : join(home(), '.cache'), 'briefmill')
}

/** `HOME` may be empty; then the system's own entry for the user counts, and nothing in the folder where we are. */
function home(): string {
  return [homedir(), entry()].find(isAbsolute) ?? '/'
}

function entry(): string {
  try {
    return userInfo().homedir
  } catch {
    return '' // a user whom the system has no entry for
  }
}

import type {Check} from './finding.ts'
import {entriesAt, valueAt} from './value-at.ts'

/** No two entries of a list may have the same value under a key, or be the same where no key is given. */
export function checkUnique(list: string, ...key: readonly string[]): Check {
  return function* (value) {
    const seen = new Set<string>()
    for (const [index, entry] of entriesAt(value, list).entries()) {
      const name = valueAt(entry, key)
      if (typeof name !== 'string') continue
      const same = name.trim().normalize()
      if (seen.has(same)) {
        const message = `Unexpected second \`${same}\` in \`${list}\`, expected each once`
        yield {path: [list, index, ...key], message, hint: 'rename or delete one of the two'}
      }
      seen.add(same)
    }
  }
}

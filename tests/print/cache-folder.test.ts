import {homedir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {cacheFolder} from '../../pipeline/print/cache-folder.ts'

it("the cache is in the user's own folder for caches", () => {
  expect(cacheFolder({XDG_CACHE_HOME: join('/', 'a')})).toBe(join('/', 'a', 'briefmill'))
  expect(cacheFolder({XDG_CACHE_HOME: 'a'})).toBe(join(homedir(), '.cache', 'briefmill'))
  expect(cacheFolder({})).toBe(join(homedir(), '.cache', 'briefmill'))
})

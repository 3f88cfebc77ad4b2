import {homedir} from 'node:os'
import {join} from 'node:path'
import {afterEach, expect, it, vi} from 'vitest'
import {cacheFolder} from '../../pipeline/print/cache-folder.ts'

afterEach(() => vi.unstubAllEnvs())

it("the cache is in the user's own folder for caches", () => {
  expect(cacheFolder({XDG_CACHE_HOME: join('/', 'a')})).toBe(join('/', 'a', 'briefmill'))
  expect(cacheFolder({XDG_CACHE_HOME: 'a'})).toBe(join(homedir(), '.cache', 'briefmill'))
  expect(cacheFolder({})).toBe(join(homedir(), '.cache', 'briefmill'))
})

it('without a home that is said, it is in that of the user, never in the folder where we are', () => {
  vi.stubEnv('HOME', '')
  expect(cacheFolder({})).toMatch(/^\/.*\.cache\/briefmill$/)
})

import {chmod, lstat, mkdtemp, readdir, rm, symlink, truncate, utimes, writeFile} from 'node:fs/promises'
import {arch, platform, tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {isSealed} from '../../pipeline/print/sealed-program.ts'
import {unpackBrowser} from '../../pipeline/print/unpack-browser.ts'

const isMade = platform() === 'linux' && arch() === 'x64'
const title = 'the browser from npm'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefmill-test-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

describe.skipIf(!isMade)(isMade ? title : `${title}: skipped, it is made for Linux on x86-64 only`, () => {
  const cache = () => join(folder, 'cache')

  it('is unpacked for its user alone, whole and under a name of its own', async () => {
    // Two at a time, as two builds would.
    const [one, two] = await Promise.all([unpackBrowser(cache()), unpackBrowser(cache())])
    expect(one?.path).toBe(two?.path)
    expect(one?.discard).toBeUndefined()
    expect(await readdir(cache())).toEqual([expect.stringMatching(/^chromium-[\d.]+-[0-9a-f]{64}$/)])
    expect((await lstat(cache())).mode & 0o777).toBe(0o700)
    expect((await lstat(one?.path ?? '')).mode & 0o777).toBe(0o700)
  })

  it('is used again', async () => {
    const path = (await unpackBrowser(cache()))?.path ?? ''
    const before = await lstat(path)
    expect((await unpackBrowser(cache()))?.path).toBe(path)
    expect((await lstat(path)).ino).toBe(before.ino)
  })

  it('is trusted in another copy if its content is right', async () => {
    const path = (await unpackBrowser(cache()))?.path ?? ''
    await utimes(path, new Date(), new Date())
    expect(await isSealed(dirname(path))).toBe(true)
  })

  it('is unpacked anew when it was changed', async () => {
    const path = (await unpackBrowser(cache()))?.path ?? ''
    await truncate(path, 1000)
    expect(await isSealed(dirname(path))).toBe(false)
    expect((await unpackBrowser(cache()))?.path).toBe(path)
    expect((await lstat(path)).size).toBeGreaterThan(1e8)
  })

  it('is not trusted where others could write', async () => {
    const path = (await unpackBrowser(cache()))?.path ?? ''
    await chmod(path, 0o722)
    expect(await isSealed(dirname(path))).toBe(false)
    await chmod(path, 0o700)
    await chmod(dirname(path), 0o777)
    expect(await isSealed(dirname(path))).toBe(false)
    await chmod(dirname(path), 0o700)
    expect(await isSealed(dirname(path))).toBe(true)
  })

  it('is not trusted behind a link', async () => {
    const path = (await unpackBrowser(cache()))?.path ?? ''
    const link = join(folder, basename(dirname(path)))
    await symlink(dirname(path), link)
    expect(await isSealed(link)).toBe(false)
  })

  it('goes into a folder for this run where none can be kept', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const unpacked = await unpackBrowser(join(file, 'cache'))
    expect(dirname(dirname(unpacked?.path ?? ''))).toBe(tmpdir())
    await unpacked?.discard?.()
    await expect(lstat(dirname(unpacked?.path ?? ''))).rejects.toThrow('ENOENT')
  })
})

import {existsSync} from 'node:fs'
import {chmod, lstat, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {makeTemporary, privateFolder} from '../../pipeline/print/private-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefmill-test-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

describe('a private folder', () => {
  it('is made for its user alone', async () => {
    const path = join(folder, 'a', 'b')
    expect(await privateFolder(path)).toBe(path)
    expect((await lstat(path)).mode & 0o777).toBe(0o700)
    expect(await privateFolder(path)).toBe(path)
  })

  it('is not one that others can write into', async () => {
    const path = join(folder, 'shared')
    await mkdir(path)
    await chmod(path, 0o777)
    expect(await privateFolder(path)).toBeUndefined()
  })

  it('is not a link to one', async () => {
    const path = join(folder, 'link')
    await symlink(folder, path)
    expect(await privateFolder(path)).toBeUndefined()
  })

  it('is not a file, nor inside one', async () => {
    const path = join(folder, 'file')
    await writeFile(path, '')
    expect(await privateFolder(path)).toBeUndefined()
    expect(await privateFolder(join(path, 'folder'))).toBeUndefined()
  })

  it.skipIf(!existsSync('/proc/self'))('is none in a folder of the system that takes none', async () => {
    expect(await privateFolder('/proc/briefmill/a')).toBeUndefined()
  })
})

it('where temporary files cannot be written, an error says how to name another place', async () => {
  await expect(makeTemporary(join(folder, 'nowhere'))).rejects.toThrow(
    /nowhere: Unexpected refusal to write \(ENOENT\)[\s\S]*TMPDIR/
  )
})

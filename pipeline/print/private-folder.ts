import {constants, type Stats} from 'node:fs'
import {access, lstat, mkdtemp} from 'node:fs/promises'
import {tmpdir, userInfo} from 'node:os'
import {join} from 'node:path'
import {makeFolder} from '../make-folder.ts'
import {refusing} from '../refusing.ts'

/** Makes the folder if need be. Nothing is given where it cannot be written to or others could write into it. */
export async function privateFolder(path: string): Promise<string | undefined> {
  try {
    await makeFolder(path, 0o700)
    await access(path, constants.W_OK)
    const stats = await lstat(path)
    return stats.isDirectory() && isOnlyMine(stats) ? path : undefined
  } catch {
    return undefined
  }
}

/** A fresh folder that only this user can look into. */
export function makeTemporary(home: string = tmpdir()): Promise<string> {
  return refusing(home, () => mkdtemp(join(home, 'briefmill-')), 'the variable TMPDIR')
}

/** Whether the file is this user's and nobody else could have written it. */
export function isOnlyMine({uid, mode}: Stats): boolean {
  return uid === userNumber() && (mode & (constants.S_IWGRP | constants.S_IWOTH)) === 0
}

/** Unknown for a user whom the system has no entry for, as in some containers. */
export function userNumber(): number | undefined {
  try {
    return userInfo().uid
  } catch {
    return undefined
  }
}

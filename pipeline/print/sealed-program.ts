import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {lstat, readdir, utimes} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {isOnlyMine} from './private-folder.ts'

/** The name of the program in its folder. */
export const PROGRAM = 'chromium'

// A program that was written to since bears another time. Reading all of it each time would take half a second.
const SEAL = new Date('1980-01-01T00:00:00Z')

/** Marks the program in this folder as whole. */
export async function seal(folder: string): Promise<void> {
  await utimes(join(folder, PROGRAM), SEAL, SEAL)
}

/** Finds a folder with a program that can be trusted: `NAME` and the program's digest. */
export async function findSealed(home: string, name: string): Promise<string | undefined> {
  for (const entry of (await readdir(home)).sort()) {
    const folder = join(home, entry)
    if (entry.startsWith(name) && (await isSealed(folder))) return folder
  }
  return undefined
}

/** Whether the folder and its program are this user's alone, and the program is what was unpacked. */
export async function isSealed(folder: string): Promise<boolean> {
  try {
    const program = join(folder, PROGRAM)
    const [around, stats] = [await lstat(folder), await lstat(program)]
    if (!around.isDirectory() || !isOnlyMine(around) || !stats.isFile() || !isOnlyMine(stats)) return false
    if (stats.mtimeMs === SEAL.getTime()) return true
    if (!basename(folder).endsWith(await digest(program))) return false
    await seal(folder)
    return true
  } catch {
    return false
  }
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

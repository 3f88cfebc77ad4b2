import {execFile} from 'node:child_process'
import {readFile, rename, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {arch, platform} from 'node:os'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import type {Candidate} from './browser.ts'
import {makeTemporary, privateFolder} from './private-folder.ts'
import {findSealed, isSealed, PROGRAM} from './sealed-program.ts'
import {FONT_LIST, LIBRARIES, unpackArchives} from './unpack-archives.ts'

type Unpacked = Omit<Candidate, 'origin'>

/**
 * The browser inside the npm package `@sparticuz/chromium`, if that optional package is there and made for
 * this machine. Its own code unpacks the program under a fixed name into the folder that all users share, and
 * runs whatever is there already. So it is unpacked here, into a folder of the user's own; if there can be
 * none, into a fresh one for this run.
 */
export async function unpackBrowser(cacheFolder: string): Promise<Unpacked | undefined> {
  const packed = await findPackage()
  if (packed === undefined) return undefined
  const home = await privateFolder(cacheFolder)
  const kept = home && (await findSealed(home, packed.name))
  if (kept !== undefined) return describe(kept)
  const fresh = await makeTemporary(home)
  const digest = await unpackArchives(packed.archives, fresh)
  if (home !== undefined) return describe(await settle(fresh, join(home, packed.name + digest)))
  return {...(await describe(fresh)), discard: () => rm(fresh, {recursive: true, force: true})}
}

interface Package {
  readonly archives: string
  /** The beginning of the name of the folder that it is unpacked into; the program's digest follows. */
  readonly name: string
}

/** The package ships one build: Linux on x86-64. */
async function findPackage(): Promise<Package | undefined> {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    const root = join(dirname(main), '..', '..')
    const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    return {archives: join(root, 'bin'), name: `chromium-${version}-`}
  } catch {
    return undefined
  }
}

/** Puts the folder under its name at once and whole. Another process may have been faster. */
async function settle(fresh: string, folder: string): Promise<string> {
  try {
    await rename(fresh, folder)
  } catch {
    if (await isSealed(folder)) {
      await rm(fresh, {recursive: true, force: true})
    } else {
      await rm(folder, {recursive: true, force: true})
      await rename(fresh, folder)
    }
  }
  return folder
}

/**
 * The package's libraries are for bare systems: they stand in only where the program fails without. Its fonts
 * always take the place of the machine's. Without any, Chromium reads no font inside a document either, and
 * whatever no embedded font draws looks the same on every machine.
 */
async function describe(folder: string): Promise<Unpacked> {
  const path = join(folder, PROGRAM)
  const fonts = {FONTCONFIG_FILE: join(folder, FONT_LIST)}
  try {
    await promisify(execFile)(path, ['--version'])
    return {path, needs: fonts}
  } catch {
    return {path, needs: {...fonts, LD_LIBRARY_PATH: join(folder, LIBRARIES)}}
  }
}

import {lstat, readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {manifestVersion} from './manifest.ts'
import {BriefmillError} from './problem.ts'

/** An output replaces what has its name: a file, or a folder of anything but an earlier output, would be lost. */
export async function refuseForeign(target: string): Promise<void> {
  if (!(await isThere(target)) || (await isEmpty(target)) || (await isOutput(target))) return
  throw new BriefmillError([
    {
      file: target,
      message:
        'Unexpected file or folder in the place of the output, expected none, or the output of an earlier build',
      hint: 'move it away, or choose another folder with --out'
    }
  ])
}

/** Whether a folder is what a build made. */
export async function isOutput(folder: string): Promise<boolean> {
  try {
    return JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')).schema === manifestVersion
  } catch {
    return false
  }
}

/** Of what makes a place unfit to write to, the attempt tells more. */
async function isThere(place: string): Promise<boolean> {
  return (await lstat(place).catch(() => undefined)) !== undefined
}

async function isEmpty(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => undefined))?.length === 0
}

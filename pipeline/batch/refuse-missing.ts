import {constants} from 'node:fs'
import {access, stat} from 'node:fs/promises'
import path from 'node:path'
import {BriefmillError} from '../problem.ts'
import {listBatches} from './list-batches.ts'
import {nearest} from './nearest.ts'

/** Throws where there is no batch folder, and says which there are. */
export async function refuseMissing(folder: string): Promise<void> {
  refuseRoot(folder)
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory()) return refuseUnreadable(folder)
  if (found !== undefined) {
    throw new BriefmillError([
      {
        file: folder,
        message: 'Unexpected file, expected a batch folder',
        hint: 'put the file into a folder of its own'
      }
    ])
  }
  const name = path.basename(folder)
  const batches = await listBatches(path.dirname(folder))
  throw new BriefmillError([
    {
      file: folder,
      message: `Unexpected batch \`${name}\`, which does not exist, expected one of ${batches.join(', ') || 'none: there is no batch yet'}`,
      hint: hint(name, batches)
    }
  ])
}

async function refuseUnreadable(folder: string): Promise<void> {
  const isReadable = await access(folder, constants.R_OK | constants.X_OK).then(
    () => true,
    () => false
  )
  if (isReadable) return
  const message = 'Unexpected batch folder that cannot be read, expected one that may be opened'
  throw new BriefmillError([{file: folder, message, hint: 'check who may read it'}])
}

/** A batch is called like its folder, and so is the folder of its outputs. */
function refuseRoot(folder: string): void {
  if (path.basename(path.resolve(folder)) !== '') return
  const message = 'Unexpected root of the file system, expected a batch folder, which has a name'
  throw new BriefmillError([{file: folder, message, hint: 'put the texts into a folder of their own'}])
}

function hint(name: string, batches: readonly string[]): string {
  const meant = nearest(name, batches)
  return meant === undefined ? `make it with \`briefmill new ${name}\`` : `did you mean \`${meant}\`?`
}

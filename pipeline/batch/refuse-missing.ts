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
  await refuseFolderHere(folder, name)
  const batches = await listBatches(path.dirname(folder))
  throw new BriefmillError([
    {
      file: folder,
      message: `Unexpected batch \`${name}\`, which does not exist, expected one of ${batches.join(', ') || 'none: there is no batch yet'}`,
      hint: hint(name, batches)
    }
  ])
}

/** A batch is looked for among the sources by its name; a folder elsewhere is named by its path. */
async function refuseFolderHere(folder: string, name: string): Promise<void> {
  const here = await stat(name).catch(() => undefined)
  if (!here?.isDirectory()) return
  const message = `Unexpected batch \`${name}\`, which does not exist, expected one that is in \`${path.dirname(folder)}\``
  const hint = `there is a folder of that name here: name it by its path, \`./${name}\``
  throw new BriefmillError([{file: folder, message, hint}])
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

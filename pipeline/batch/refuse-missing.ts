import {stat} from 'node:fs/promises'
import path from 'node:path'
import {BriefmillError} from '../problem.ts'
import {listBatches} from './list-batches.ts'
import {nearest} from './nearest.ts'

/** Throws where there is no batch folder, and says which there are. */
export async function refuseMissing(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory()) return
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

function hint(name: string, batches: readonly string[]): string {
  const meant = nearest(name, batches)
  return meant === undefined ? `make it with \`briefmill new ${name}\`` : `did you mean \`${meant}\`?`
}

import {lstat, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {makeFolder} from '../make-folder.ts'
import {BriefmillError} from '../problem.ts'
import {batchTemplate} from './batch-template.ts'
import {safeName} from './output-name.ts'

/**
 * Makes the folder of a new batch with a `batch.yaml` that explains itself, whole or not at all.
 *
 * @returns the path of the folder.
 */
export async function newBatch(sourcesFolder: string, name: string): Promise<string> {
  refuseName(name)
  const folder = path.join(sourcesFolder, name.normalize())
  await refuseExisting(folder)
  const draft = path.join(sourcesFolder, `.new-${path.basename(folder)}`)
  try {
    await makeFolder(draft)
    await writeFile(path.join(draft, 'batch.yaml'), batchTemplate)
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, {recursive: true, force: true})
    throw error
  }
  return folder
}

function refuseName(name: string): void {
  const safe = safeName(name)
  if (safe === name.normalize()) return
  throw new BriefmillError([
    {
      message: `Unexpected batch name \`${name}\`, expected one that is a folder name on every system`,
      hint: safe === 'unnamed' ? 'use letters, digits and hyphens' : `use \`${safe}\``
    }
  ])
}

async function refuseExisting(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined)
  if (found === undefined) return
  throw new BriefmillError([
    {
      file: folder,
      message: 'Unexpected file or folder of that name, expected none',
      hint: 'choose another name, or put the texts into the folder there is'
    }
  ])
}

import {readdir} from 'node:fs/promises'
import {BriefmillError} from '../problem.ts'
import {byName} from './by-name.ts'

/** The names of the batches: the folders in the sources folder, in order; hidden ones are none. */
export async function listBatches(sourcesFolder: string): Promise<readonly string[]> {
  const entries = await readdir(sourcesFolder, {withFileTypes: true}).catch((cause: unknown) => {
    const message = 'Unexpected sources folder that cannot be read, expected a folder with one folder a batch'
    throw new BriefmillError(
      [{file: sourcesFolder, message, hint: 'make the folder, or start in the folder that holds it'}],
      {cause}
    )
  })
  return entries
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({name}) => name)
    .sort(byName)
}

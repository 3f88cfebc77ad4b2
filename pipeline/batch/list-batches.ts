import {readdir} from 'node:fs/promises'
import {BriefmillError, type Problem} from '../problem.ts'
import {byName} from './by-name.ts'

/** The names of the batches: the folders in the sources folder, in order; hidden ones are none. */
export async function listBatches(sourcesFolder: string): Promise<readonly string[]> {
  const entries = await readdir(sourcesFolder, {withFileTypes: true}).catch((cause: unknown) => {
    throw new BriefmillError([{file: sourcesFolder, ...whyNone(cause)}], {cause})
  })
  return entries
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({name}) => name)
    .sort(byName)
}

function whyNone(cause: unknown): Pick<Problem, 'message' | 'hint'> {
  const expected = 'expected a folder with one folder a batch'
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
    return {
      message: `Unexpected sources folder that does not exist, ${expected}`,
      hint: 'make a batch in it with `briefmill new NAME`, or name a folder of texts by its path: `./FOLDER`'
    }
  }
  return {
    message: `Unexpected sources folder that cannot be read, ${expected}`,
    hint: 'check what it is and who may read it'
  }
}

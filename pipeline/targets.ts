import path from 'node:path'
import {BriefmillError} from './problem.ts'

/** The name of a batch, and the folder that its outputs go to. */
export function targetOf(folder: string, out: string): {readonly batch: string; readonly target: string} {
  const batch = path.basename(path.resolve(folder))
  return {batch, target: path.join(out, batch)}
}

/**
 * The folders of batches, each once.
 *
 * @throws BriefmillError where two of them are called alike: they would overwrite each other's outputs. Some file
 * systems see no difference in case.
 */
export function distinctBatches(folders: readonly string[]): readonly string[] {
  const distinct = new Map(folders.map(folder => [path.resolve(folder), folder]))
  const names = new Map<string, string>()
  for (const folder of distinct.values()) {
    const name = path.basename(path.resolve(folder)).normalize().toLowerCase()
    const other = names.get(name)
    if (other !== undefined) throw clash(folder, other)
    names.set(name, folder)
  }
  return [...distinct.values()]
}

function clash(folder: string, other: string): BriefmillError {
  const message = `Unexpected second batch with the name of \`${other}\`, expected one: both would go to one folder`
  return new BriefmillError([
    {file: folder, message, hint: 'rename one of the two, or build them into different folders with --out'}
  ])
}

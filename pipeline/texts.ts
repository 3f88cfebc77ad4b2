import {stat} from 'node:fs/promises'
import path from 'node:path'
import {outputName} from './batch/output-name.ts'
import {readBatch} from './batch/read-batch.ts'
import {cleanBatch} from './clean-batch.ts'
import {cleanSources} from './clean-sources.ts'
import type {CleanedSource} from './cleaned-source.ts'
import {BriefmillError, type Problem} from './problem.ts'
import type {Stopwatch} from './stopwatch.ts'

/**
 * Cleans the texts at some paths. A folder is cleaned as the batch that it is; a file on its own, or,
 * where it lies in a folder with a `batch.yaml`, with the settings of that batch.
 *
 * @throws BriefmillError with all problems of all paths.
 */
export async function cleanTexts(
  paths: readonly string[],
  watch: Stopwatch
): Promise<readonly CleanedSource[]> {
  const problems: Problem[] = []
  const cleaned: CleanedSource[] = []
  for (const one of paths) {
    try {
      cleaned.push(...(await cleanPath(one, watch)))
    } catch (error) {
      if (!(error instanceof BriefmillError)) throw error
      problems.push(...error.problems)
    }
  }
  const [first, ...rest] = [...problems, ...clashes(cleaned)]
  if (first) throw new BriefmillError([first, ...rest])
  return cleaned
}

async function cleanPath(one: string, watch: Stopwatch): Promise<readonly CleanedSource[]> {
  const about = await stat(one).catch(() => undefined)
  if (about?.isDirectory()) return cleanBatch(await readBatch(one), watch)
  const folder = path.dirname(one)
  const hasBatch =
    about !== undefined && (await stat(path.join(folder, 'batch.yaml')).catch(() => undefined)) !== undefined
  if (hasBatch) {
    const cleaned = await cleanBatch(await readBatch(folder), watch)
    const own = cleaned.filter(({file}) => path.resolve(file) === path.resolve(one))
    if (own.length > 0) return own
  }
  const plain = {boilerplate: [], chinese: 'doubt', decisions: new Map()} as const
  return cleanSources([{id: outputName(path.basename(one)), path: one}], plain, watch)
}

function clashes(sources: readonly CleanedSource[]): readonly Problem[] {
  const seen = new Map<string, string>()
  return sources.flatMap(({id, file}) => {
    const key = id.toLowerCase()
    const other = seen.get(key)
    seen.set(key, file)
    if (other === undefined || path.resolve(other) === path.resolve(file)) return []
    const message = `Unexpected second text with the output name \`${id}\`, which ${other} has`
    return [{file, message, hint: 'rename one of them, or clean them into different folders'}]
  })
}

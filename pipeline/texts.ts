import {stat} from 'node:fs/promises'
import path from 'node:path'
import {outputName} from './batch/output-name.ts'
import {cleanBatch} from './clean-batch.ts'
import {cleanSources, type Listener} from './clean-sources.ts'
import type {CleanedSource} from './cleaned-source.ts'
import {openBatch} from './open-batch.ts'
import {orProblems} from './or-problems.ts'
import {BriefmillError, type Problem} from './problem.ts'
import type {Stopwatch} from './stopwatch.ts'

/**
 * Cleans the texts at some paths. A folder is cleaned as the batch that it is; a file on its own, or,
 * where it lies in a folder with a `batch.yaml`, with the settings of that batch. Files on their own that are
 * given together are cleaned together: what one dates is evidence for another.
 *
 * @throws BriefmillError with all problems of all paths.
 */
export async function cleanTexts(
  paths: readonly string[],
  watch: Stopwatch,
  listener: Listener = {}
): Promise<readonly CleanedSource[]> {
  const problems: Problem[] = []
  const cleaned = new Map<string, readonly CleanedSource[]>()
  const batches = new Map<string, readonly CleanedSource[]>()
  for (const one of paths) {
    const folder = await batchOf(one)
    if (folder === undefined) continue
    const all =
      batches.get(folder) ?? (await orProblems(cleanFolder(folder, watch, listener), problems)) ?? []
    batches.set(folder, all)
    const own = folder === one ? all : all.filter(({file}) => path.resolve(file) === path.resolve(one))
    if (folder === one || own.length > 0) cleaned.set(one, own)
  }
  const loose = paths.filter(one => !cleaned.has(one))
  const alone = (await orProblems(cleanLoose(loose, watch, listener), problems)) ?? []
  for (const source of alone) cleaned.set(source.file, [source])
  const inOrder = paths.flatMap(one => cleaned.get(one) ?? [])
  const [first, ...rest] = [...problems, ...clashes(inOrder)]
  if (first) throw new BriefmillError([first, ...rest])
  return inOrder
}

/** The folder whose batch a path is or belongs to; nothing for a file on its own. */
async function batchOf(one: string): Promise<string | undefined> {
  const about = await stat(one).catch(() => undefined)
  if (about?.isDirectory()) return one
  const folder = path.dirname(one)
  const settings = about && (await stat(path.join(folder, 'batch.yaml')).catch(() => undefined))
  return settings && folder
}

async function cleanFolder(
  folder: string,
  watch: Stopwatch,
  listener: Listener
): Promise<readonly CleanedSource[]> {
  const {batch} = await openBatch(folder, watch, [])
  return cleanBatch(batch, watch, listener)
}

async function cleanLoose(
  files: readonly string[],
  watch: Stopwatch,
  listener: Listener
): Promise<readonly CleanedSource[]> {
  const plain = {boilerplate: [], chinese: 'doubt', decisions: new Map()} as const
  const sources = [...new Set(files)].map(one => ({id: outputName(path.basename(one)), path: one}))
  return cleanSources(sources, plain, watch, listener)
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

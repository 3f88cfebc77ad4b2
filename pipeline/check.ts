import {readBatch} from './batch/index.ts'
import {cleanBatch, doubtProblem, idleDecisions} from './clean-batch.ts'
import {openDoubts} from './ledger/index.ts'
import {loadTemplates} from './page/template/load-template.ts'
import {BriefmillError, type Problem} from './problem.ts'
import type {Stopwatch} from './stopwatch.ts'
import {templatesFolder} from './tool.ts'

/** What a check of one batch found. */
export interface CheckReport {
  readonly batch: string
  readonly sources: number
  /** What a build would fail on. */
  readonly errors: readonly Problem[]
  /** What a build would go on in spite of. */
  readonly warnings: readonly Problem[]
  /** Doubts that nobody decided on. */
  readonly doubts: readonly Problem[]
}

/** Reads and cleans a batch without building it. */
export async function checkBatch(folder: string, watch: Stopwatch): Promise<CheckReport> {
  try {
    const batch = await readBatch(folder)
    await loadTemplates(batch.templates, [folder, templatesFolder])
    const sources = await cleanBatch(batch, watch)
    const ignored = batch.ignored.map(({file, why}) => ({
      file: `${folder}/${file}`,
      message: `Not part of the batch: ${why}`
    }))
    return {
      batch: batch.name,
      sources: sources.length,
      errors: [],
      warnings: [...ignored, ...idleDecisions(batch, sources)],
      doubts: sources.flatMap(({file, entries}) =>
        openDoubts(entries).map(entry => doubtProblem(file, entry))
      )
    }
  } catch (error) {
    if (!(error instanceof BriefmillError)) throw error
    return {batch: folder, sources: 0, errors: error.problems, warnings: [], doubts: []}
  }
}

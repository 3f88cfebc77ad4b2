import {cleanBatch, doubtProblem, idleDecisions} from './clean-batch.ts'
import type {Listener} from './clean-sources.ts'
import {openDoubts} from './ledger/index.ts'
import {openBatch} from './open-batch.ts'
import {type Problem, problemsOf} from './problem.ts'
import type {Stopwatch} from './stopwatch.ts'

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
export async function checkBatch(
  folder: string,
  watch: Stopwatch,
  listener: Listener = {}
): Promise<CheckReport> {
  try {
    const {batch} = await openBatch(folder, watch)
    const sources = await cleanBatch(batch, watch, listener)
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
    return {batch: folder, sources: 0, errors: problemsOf(error), warnings: [], doubts: []}
  }
}

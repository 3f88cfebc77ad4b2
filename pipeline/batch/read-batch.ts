import {BriefmillError} from '../problem.ts'
import type {Batch} from './batch.ts'
import {inspectBatch} from './inspect-batch.ts'

/**
 * Reads a batch folder: its texts, its `batch.yaml` and its `review.yaml`, both of which may be missing.
 *
 * @throws BriefmillError with all that is wrong in the folder and its two files.
 */
export async function readBatch(folder: string): Promise<Batch> {
  const {batch, problems} = await inspectBatch(folder)
  if (batch) return batch
  const [first, ...rest] = problems
  if (first) throw new BriefmillError([first, ...rest])
  throw new RangeError(`No batch and no problem in ${folder}`)
}

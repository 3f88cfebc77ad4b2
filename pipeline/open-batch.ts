import type {Batch} from './batch/batch.ts'
import {inspectBatch} from './batch/inspect-batch.ts'
import {problemsOfTexts} from './clean-sources.ts'
import {orProblems} from './or-problems.ts'
import {loadTemplates, type WantedTemplate} from './page/template/load-template.ts'
import type {Template} from './page/template/template.ts'
import {BriefmillError, type Problem} from './problem.ts'
import type {Stopwatch} from './stopwatch.ts'
import {templatesFolder} from './tool.ts'

export interface OpenedBatch {
  readonly batch: Batch
  readonly templates: readonly Template[]
}

/**
 * Reads a batch and its templates, or others in place of them. Where something is wrong its texts are read too:
 * a person who puts things right wants to know of all of them.
 *
 * @throws BriefmillError with all that is wrong with the batch, the templates and the texts.
 */
export async function openBatch(
  folder: string,
  watch: Stopwatch,
  named?: readonly string[]
): Promise<OpenedBatch> {
  const {batch, problems, texts, templates} = await watch.timeAsync('batch', () => inspectBatch(folder))
  const all: Problem[] = [...problems]
  const loaded = await watch.timeAsync('templates', () =>
    orProblems(loadTemplates(named?.map(byOption) ?? templates, [folder, templatesFolder]), all)
  )
  if (batch && loaded && all.length === 0) return {batch, templates: loaded}
  const [first, ...rest] = [...all, ...(await problemsOfTexts(texts))]
  if (first) throw new BriefmillError([first, ...rest])
  throw new RangeError(`No batch and no problem in ${folder}`)
}

function byOption(name: string): WantedTemplate {
  return {name, option: '--template'}
}

import path from 'node:path'
import {BriefmillError, type Problem} from '../problem.ts'
import type {Batch} from './batch.ts'
import {batchFile} from './batch-file.ts'
import {checkOutputNames} from './check-output-names.ts'
import {checkSources} from './check-sources.ts'
import {checkUnique} from './check-unique.ts'
import {deepFreeze} from './deep-freeze.ts'
import {describeBatch} from './describe-batch.ts'
import {type BatchFolder, readFolder, textEndings} from './read-folder.ts'
import {readYaml} from './read-yaml.ts'
import {refuseMissing} from './refuse-missing.ts'
import {reviewFile} from './review-file.ts'
import {entriesAt, valueAt} from './value-at.ts'

/**
 * Reads a batch folder: its texts, its `batch.yaml` and its `review.yaml`, both of which may be missing.
 *
 * @throws BriefmillError with all that is wrong in the folder and its two files.
 */
export async function readBatch(folder: string): Promise<Batch> {
  await refuseMissing(folder)
  const found = await readFolder(folder)
  const batch = await readYaml(path.join(folder, 'batch.yaml'), batchFile, [
    checkUnique('themes', 'id'),
    checkUnique('templates'),
    checkUnique('sources', 'file'),
    checkUnique('boilerplate', 'id'),
    checkSources(found.texts.map(({file}) => file))
  ])
  const review = await readYaml(path.join(folder, 'review.yaml'), reviewFile, [
    checkUnique('decisions', 'repair')
  ])
  const [first, ...others] = [
    ...batch.problems,
    ...review.problems,
    ...found.problems,
    ...textProblems(folder, found, batch.value)
  ]
  if (first !== undefined) throw new BriefmillError([first, ...others])
  return deepFreeze(describeBatch(folder, found, batch.data, review.data))
}

/** What is wrong with the texts as a whole. In a file that is no YAML nobody knows which of them are skipped. */
function textProblems(folder: string, {texts}: BatchFolder, value: unknown): readonly Problem[] {
  if (value === undefined && texts.length > 0) return []
  const skipped = new Set(
    entriesAt(value, 'sources')
      .filter(entry => valueAt(entry, ['skip']) === true)
      .map(entry =>
        String(valueAt(entry, ['file']))
          .trim()
          .normalize()
      )
  )
  const kept = texts.filter(({file}) => !skipped.has(file))
  return kept.length > 0 ? checkOutputNames(kept) : [noTexts(folder, texts.length)]
}

function noTexts(folder: string, skipped: number): Problem {
  const found = skipped === 0 ? 'folder without texts' : 'batch in which every text is skipped'
  const message = `Unexpected ${found}, expected at least one file that ends in ${textEndings.join(', ')}`
  return {file: folder, message, hint: 'put the texts into the folder'}
}

import path from 'node:path'
import type {Encoding} from '../decode/encoding.ts'
import type {WantedTemplate} from '../page/template/load-template.ts'
import type {Problem} from '../problem.ts'
import type {Batch} from './batch.ts'
import {type BatchFile, batchFile, encodings} from './batch-file.ts'
import {checkOutputNames} from './check-output-names.ts'
import {checkSources} from './check-sources.ts'
import {checkUnique} from './check-unique.ts'
import type {CheckedYaml} from './check-yaml.ts'
import {deepFreeze} from './deep-freeze.ts'
import {describeBatch} from './describe-batch.ts'
import {type FoundText, readFolder, textEndings} from './read-folder.ts'
import {readYaml} from './read-yaml.ts'
import {refuseMissing} from './refuse-missing.ts'
import {reviewFile} from './review-file.ts'
import {entriesAt, valueAt} from './value-at.ts'

/** What a batch folder holds, and all that is wrong with it and its two files. */
export interface Inspection {
  /** Nothing where there are problems. */
  readonly batch?: Batch
  readonly problems: readonly Problem[]
  /** The texts that belong to the batch, as far as its file can be understood. */
  readonly texts: readonly {readonly path: string; readonly encoding?: Encoding}[]
  /** The names of its templates, as far as its file can be understood. */
  readonly templates: readonly WantedTemplate[]
}

/** @throws BriefmillError where there is no such folder. */
export async function inspectBatch(folder: string): Promise<Inspection> {
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
  // In a file that is no YAML nobody knows which texts are skipped.
  const isUnknown = batch.value === undefined && found.texts.length > 0
  const texts = isUnknown ? [] : keptTexts(found.texts, batch.value)
  const problems = [
    ...batch.problems,
    ...review.problems,
    ...found.problems,
    ...(isUnknown ? [] : problemsOfNames(folder, texts, found.texts.length))
  ]
  return {
    problems,
    texts: texts.map(({file, path}) => ({path, ...encodingOf(file, batch.value)})),
    templates: templatesIn(batch),
    ...(problems.length === 0 && {batch: deepFreeze(describeBatch(folder, found, batch.data, review.data))})
  }
}

function keptTexts(texts: readonly FoundText[], value: unknown): readonly FoundText[] {
  return texts.filter(({file}) => valueAt(entryOf(file, value), ['skip']) !== true)
}

/** What is wrong with the texts as a whole. */
function problemsOfNames(folder: string, kept: readonly FoundText[], all: number): readonly Problem[] {
  return kept.length > 0 ? checkOutputNames(kept) : [noTexts(folder, all)]
}

function noTexts(folder: string, skipped: number): Problem {
  const found = skipped === 0 ? 'folder without texts' : 'batch in which every text is skipped'
  const message = `Unexpected ${found}, expected at least one file that ends in ${textEndings.join(', ')}`
  return {file: folder, message, hint: 'put the texts into the folder'}
}

function encodingOf(file: string, value: unknown): {readonly encoding?: Encoding} {
  const said = valueAt(entryOf(file, value), ['encoding'])
  const encoding = encodings.find(one => one === said)
  return encoding === undefined ? {} : {encoding}
}

function entryOf(file: string, value: unknown): unknown {
  return entriesAt(value, 'sources').find(
    entry =>
      String(valueAt(entry, ['file']))
        .trim()
        .normalize() === file
  )
}

function templatesIn({value, data, placeOf}: CheckedYaml<BatchFile>): readonly WantedTemplate[] {
  const named = entriesAt(value, 'templates').flatMap((name, index) =>
    typeof name === 'string' ? [{name: name.trim(), ...placeOf(['templates', index])}] : []
  )
  return named.length > 0 ? named : data.templates.map(name => ({name}))
}

import path from 'node:path'
import type {Batch, BatchSource} from './batch.ts'
import type {BatchFile} from './batch-file.ts'
import {outputName} from './output-name.ts'
import type {BatchFolder, FoundText} from './read-folder.ts'
import type {ReviewFile} from './review-file.ts'

/** Puts together what the folder holds and what its files say; all of it has been checked. */
export function describeBatch(
  folder: string,
  found: BatchFolder,
  batch: BatchFile,
  review: ReviewFile
): Batch {
  const name = path.basename(path.resolve(folder)).normalize()
  const entries = new Map(batch.sources.map(entry => [entry.file.normalize(), entry]))
  const isSkipped = ({file}: FoundText) => entries.get(file)?.skip === true
  const skipped = found.texts.filter(isSkipped).map(({file}) => ({file, why: 'skipped in batch.yaml'}))
  // A batch may bring its own templates, each in a folder of that name.
  const isTemplate = (file: string) => batch.templates.some(template => file === `${template}/`)
  return {
    ...batch,
    name,
    folder,
    title: batch.title ?? titleOf(name),
    sources: found.texts
      .filter(text => !isSkipped(text))
      .map(text => describeSource(text, entries.get(text.file))),
    ignored: [...skipped, ...found.ignored.filter(({file}) => !isTemplate(file))],
    decisions: review.decisions
  }
}

function describeSource(
  {file, path}: FoundText,
  entry: BatchFile['sources'][number] | undefined
): BatchSource {
  const {skip: _, ...said} = entry ?? {skip: false}
  return {...said, file, path, outputName: outputName(file)}
}

/** `new-quality_forces` becomes “New quality forces”. */
function titleOf(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

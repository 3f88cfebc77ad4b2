import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Problem} from '../problem.ts'
import type {IgnoredFile} from './batch.ts'
import {byName} from './by-name.ts'

/** The endings of texts that can be parsed. */
export const textEndings = ['.txt', '.md', '.html', '.htm']

/** A text in a batch folder. */
export interface FoundText {
  /** Its name in one Unicode form (NFC), whatever the file system made of it. */
  readonly file: string
  readonly path: string
}

export interface BatchFolder {
  readonly texts: readonly FoundText[]
  readonly ignored: readonly IgnoredFile[]
  readonly problems: readonly Problem[]
}

/** Sorts what is in a batch folder into texts and the rest. Dot files and the batch's own files are left out. */
export async function readFolder(folder: string): Promise<BatchFolder> {
  const inside = await realpath(folder)
  const entries = (await readdir(folder, {withFileTypes: true})).filter(({name}) => !isOwn(name))
  const sorted = await Promise.all(entries.map(entry => sortEntry(entry, folder, inside)))
  const texts = sorted.flatMap(each => ('path' in each ? [each] : []))
  const ignored = sorted.flatMap(each => ('why' in each ? [each] : []))
  return {
    texts: texts.sort((a, b) => byName(a.file, b.file)),
    ignored: ignored.sort((a, b) => byName(a.file, b.file)),
    problems: sorted.flatMap(each => ('message' in each ? [each] : []))
  }
}

function isOwn(name: string): boolean {
  return name.startsWith('.') || ['batch.yaml', 'review.yaml', 'templates'].includes(name)
}

async function sortEntry(
  entry: Dirent,
  folder: string,
  inside: string
): Promise<FoundText | IgnoredFile | Problem> {
  const file = entry.name.normalize()
  const found = {file, path: path.join(folder, entry.name)}
  if (entry.isDirectory()) return {file: `${file}/`, why: 'a folder; texts stand in the batch folder itself'}
  if (/^(batch|review)\.ya?ml$/i.test(file)) return misnamed(found)
  if (!isText(file)) return {file, why: `not a text; texts end in ${textEndings.join(', ')}`}
  if (entry.isSymbolicLink()) return followLink(found, inside)
  return entry.isFile() ? found : {file, why: 'not a regular file'}
}

export function isText(file: string): boolean {
  return textEndings.includes(path.extname(file).toLowerCase())
}

function misnamed({file, path}: FoundText): Problem {
  const right = `${file.slice(0, file.indexOf('.')).toLowerCase()}.yaml`
  return {file: path, message: `Unexpected name \`${file}\`, expected \`${right}\``, hint: 'rename the file'}
}

/** A link may lead to another place in the batch folder, not out of it: a release has to hold all that it needs. */
async function followLink(found: FoundText, inside: string): Promise<FoundText | IgnoredFile | Problem> {
  const hint = 'put the text itself into the folder'
  const target = await realpath(found.path).catch(() => undefined)
  if (target === undefined)
    return {file: found.path, message: 'Unexpected link to nothing, expected a text', hint}
  if (!target.startsWith(inside + path.sep)) {
    return {file: found.path, message: 'Unexpected link to outside the batch folder, expected a text', hint}
  }
  return (await stat(target)).isFile()
    ? found
    : {file: found.file, why: 'a link to something that is not a file'}
}

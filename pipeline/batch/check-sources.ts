import path from 'node:path'
import type {Check, Finding} from './finding.ts'
import {didYouMean} from './nearest.ts'
import {isText, textEndings} from './read-folder.ts'
import {entriesAt, valueAt} from './value-at.ts'

/** Every listed source has to be one of the texts in the batch folder. */
export function checkSources(texts: readonly string[]): Check {
  return function* (value) {
    for (const [index, entry] of entriesAt(value, 'sources').entries()) {
      const file = valueAt(entry, ['file'])
      if (typeof file !== 'string') continue
      const mistake = findMistake(file.trim().normalize(), texts)
      if (mistake !== undefined) yield {path: ['sources', index, 'file'], ...mistake}
    }
  }
}

function findMistake(file: string, texts: readonly string[]): Pick<Finding, 'message' | 'hint'> | undefined {
  if (file === '' || texts.includes(file)) return undefined
  const expected = 'expected the name of a file in the batch folder'
  if (leadsOut(file)) {
    return {
      message: `Unexpected \`${file}\`, which lies outside the batch folder, ${expected}`,
      hint: 'move the file into the batch folder'
    }
  }
  if (/[/\\]/.test(file)) {
    return {
      message: `Unexpected \`${file}\`, which lies in a folder of its own, ${expected}`,
      hint: 'move the file into the batch folder'
    }
  }
  if (!isText(file)) {
    return {
      message: `Unexpected \`${file}\`, expected a name that ends in ${textEndings.join(', ')}`,
      ...didYouMean(file, texts)
    }
  }
  return {message: `Unexpected \`${file}\`, which does not exist, ${expected}`, ...didYouMean(file, texts)}
}

/** In the manner of any system, so that a batch means the same on all. */
function leadsOut(file: string): boolean {
  return (
    path.win32.isAbsolute(file) ||
    /^[A-Za-z]:/.test(file) ||
    /^\.\.([/\\]|$)/.test(path.win32.normalize(file))
  )
}

import {readdir} from 'node:fs/promises'
import path from 'node:path'
import type {Problem} from './problem.ts'
import {suggest} from './suggest.ts'

/** Why a path that was named as a text or a batch gives none, and what was probably meant. */
export async function whyUnreadable(file: string, cause: unknown): Promise<Problem> {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  switch (code) {
    case 'ENOENT':
      return isMissing(file)
    case 'ENOTDIR':
      return {
        file,
        message: 'Unexpected path that goes on behind a file, expected a text or the folder of a batch',
        hint: 'take away what stands behind the name of the file'
      }
    default:
      return {
        file,
        message: `Unexpected file that cannot be read (${code}), expected a text`,
        hint: 'check what it is and who may read it'
      }
  }
}

async function isMissing(file: string): Promise<Problem> {
  const folder = path.dirname(file)
  const names = await readdir(folder).catch(() => undefined)
  if (names === undefined) {
    return {
      file,
      message: `Unexpected path: there is no folder \`${folder}\`, expected a text or the folder of a batch`,
      hint: 'paths count from the folder in which you are'
    }
  }
  const near = suggest(
    path.basename(file),
    names.filter(name => !name.startsWith('.'))
  )
  const hint = near.map(name => `\`${path.join(folder, name)}\``).join(' or ')
  return {
    file,
    message: 'Unexpected path: nothing of that name is there, expected a text or the folder of a batch',
    hint: hint === '' ? 'paths count from the folder in which you are' : `did you mean ${hint}?`
  }
}

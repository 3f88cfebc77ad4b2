import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll} from 'vitest'
import {BriefmillError, type Problem} from '../../pipeline/problem.ts'

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

/** A sources folder that is gone after the test file. */
export function sourcesFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefmill-batch-'))
  made.push(folder)
  return folder
}

/** A batch folder with the given files; a text is there even if none is given. */
export function batchFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  name = 'water-prices'
): string {
  const folder = path.join(sourcesFolder(), name)
  mkdirSync(folder)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true})
    writeFileSync(path.join(folder, file), content)
  }
  return folder
}

/** The problems that something ends with, their files named from the folder on. */
export async function problemsOf(outcome: Promise<unknown>, folder: string): Promise<readonly Problem[]> {
  const error: unknown = await outcome.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof BriefmillError)) throw new Error(`expected a BriefmillError, found ${String(error)}`)
  return error.problems.map(({file, ...rest}) =>
    file === undefined ? rest : {file: path.relative(folder, file), ...rest}
  )
}

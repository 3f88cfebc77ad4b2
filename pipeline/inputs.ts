import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Manifest} from './manifest.ts'

/**
 * A hash of all that decides on the outputs: files and folders, and the settings of the run. Paths
 * count from their own folder, so that a checkout elsewhere has the same key. Of a file that cannot be read, whoever
 * needs it tells.
 */
export async function inputsKey(folders: readonly string[], settings: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const folder of folders) {
    for (const file of await filesIn(folder)) {
      hash.update(`\0${path.relative(folder, file).split(path.sep).join('/')}\0`)
      hash.update(await readFile(file).catch(() => 'unreadable'))
    }
  }
  return hash.digest('hex')
}

/** Whether a folder holds the outputs of these very inputs, whole and unchanged. */
export async function isUpToDate(folder: string, key: string): Promise<boolean> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'))
    if (manifest.key !== key) return false
    for (const {file, sha256} of manifest.outputs) {
      const bytes = await readFile(path.join(folder, file))
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) return false
    }
    return true
  } catch {
    // No manifest, an older one, or a file that is gone: build again.
    return false
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
}

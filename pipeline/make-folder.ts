import {mkdir, stat} from 'node:fs/promises'
import path from 'node:path'

/**
 * A folder and those above it, where they are not there yet. Node's own `recursive` never ends where a file
 * system says that a folder is missing while it is there, as `/proc` does.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  if (await isFolder(folder)) return
  const parent = path.dirname(folder)
  if (parent !== folder) await makeFolder(parent, mode)
  try {
    await mkdir(folder, mode)
  } catch (error) {
    // Another process may have been faster.
    if (!(await isFolder(folder))) throw error
  }
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory()
  } catch {
    return false
  }
}

import {createHash, randomUUID} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {readFile, rename, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {makeFolder} from '../../make-folder.ts'

/** Gives what `make` makes of the ingredients, or what it made of the same ones before. */
export type Cache = (
  ingredients: readonly (string | Buffer)[],
  make: () => Promise<Buffer>
) => Promise<Buffer>

/** Goes up when the way things are made changes: what was made before must not be used again. */
const RECIPE = 'fonts 1'

const DIGEST_LENGTH = 32

/**
 * Keeps made files in a folder, each under a name that its ingredients give and behind a digest of its
 * content. A file that does not match its digest counts as absent. A folder that cannot be written to is no
 * error: everything is then made again each time. No folder, nothing kept.
 */
export function openCache(folder: string | undefined): Cache {
  if (folder === undefined) return (_, make) => make()
  return async (ingredients, make) => {
    const parts = [RECIPE, await subsetterDigest(), ...ingredients].map(part => digest(part))
    const path = join(folder, digest(Buffer.concat(parts)).toString('hex'))
    const kept = readKept(path)
    if (kept) return kept
    const made = await make()
    await keep(folder, path, made)
    return made
  }
}

function readKept(path: string): Buffer | undefined {
  const file = readIfThere(path)
  if (file === undefined) return undefined
  const content = file.subarray(DIGEST_LENGTH)
  return digest(content).equals(file.subarray(0, DIGEST_LENGTH)) ? content : undefined
}

/** At once: the files are small, and handing each to a thread costs more than reading it. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Whole or not at all: another build may read at the same time. */
async function keep(folder: string, path: string, content: Buffer): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`
  try {
    await makeFolder(folder, 0o700)
    await writeFile(unfinished, Buffer.concat([digest(content), content]), {mode: 0o600})
    await rename(unfinished, path)
  } catch {
    await rm(unfinished, {force: true}).catch(() => undefined)
  }
}

let subsetter: Promise<Buffer> | undefined

/** Another version of HarfBuzz may write other bytes: what an older one made must not be used then. */
function subsetterDigest(): Promise<Buffer> {
  const fromHere = createRequire(import.meta.url)
  const fromThere = createRequire(fromHere.resolve('subset-font'))
  subsetter ??= readFile(fromThere.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')).then(digest)
  return subsetter
}

function digest(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest()
}

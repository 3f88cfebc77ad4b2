import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {refuseForeign} from './earlier-output.ts'
import {makeFolder} from './make-folder.ts'
import {refusing} from './refusing.ts'

/** A file that was written, as the manifest lists it. */
export interface WrittenFile {
  /** From the output folder, with `/` between folders. */
  readonly file: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * A folder that appears whole or not at all. Files are written beside it under a passing name;
 * `publish` puts them in its place in one step, `discard` takes them away. The last good output
 * stays until then.
 */
export class OutputFolder {
  readonly #target: string
  readonly #workshop: string
  readonly #written: WrittenFile[] = []

  private constructor(target: string, workshop: string) {
    this.#target = target
    this.#workshop = workshop
  }

  /** @throws BriefmillError where the place cannot be written to, or holds what is no output. */
  static async open(target: string): Promise<OutputFolder> {
    await refuseForeign(target)
    const parent = path.dirname(target)
    return refusing(parent, async () => {
      await makeFolder(parent)
      const workshop = await mkdtemp(path.join(parent, `.${path.basename(target)}-`))
      await mkdir(path.join(workshop, 'new'))
      return new OutputFolder(target, workshop)
    })
  }

  get written(): readonly WrittenFile[] {
    return this.#written.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  }

  async write(file: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    await refusing(this.#target, async () => {
      const place = path.join(this.#workshop, 'new', file)
      await mkdir(path.dirname(place), {recursive: true})
      await writeFile(place, bytes)
    })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    this.#written.push({file, bytes: bytes.length, sha256})
  }

  async publish(): Promise<void> {
    await refusing(this.#target, async () => {
      for (let attempt = 1; !(await this.#settle(attempt)); attempt++);
    })
    await this.discard()
  }

  /** Whether the new output took the place of the old: another build of the batch may have been faster. */
  async #settle(attempt: number): Promise<boolean> {
    const old = path.join(this.#workshop, `old-${attempt}`)
    const hadOutput = await renameIfThere(this.#target, old)
    try {
      await rename(path.join(this.#workshop, 'new'), this.#target)
      return true
    } catch (error) {
      if (hasCode(error, 'ENOTEMPTY', 'EEXIST') && attempt < 10) return false
      if (hadOutput) await rename(old, this.#target)
      throw error
    }
  }

  async discard(): Promise<void> {
    await rm(this.#workshop, {recursive: true, force: true})
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

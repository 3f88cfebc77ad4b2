import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import type * as Files from 'node:fs/promises'
import path from 'node:path'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {OutputFolder} from '../pipeline/output-folder.ts'
import {batchFolder, problemsOf} from './batch/batch-folder.ts'

const disk = vi.hoisted(() => ({isFull: false}))
vi.mock(import('node:fs/promises'), async original => {
  const files: typeof Files = await original()
  const writeFile = async (...[file, data]: Parameters<typeof Files.writeFile>) => {
    if (!disk.isFull) return files.writeFile(file, data)
    // Half of it gets through, as on a disk that runs full.
    await files.writeFile(file, String(data).slice(0, 3))
    throw Object.assign(new Error('no space left on device'), {code: 'ENOSPC'})
  }
  return {...files, writeFile: writeFile as typeof Files.writeFile}
})

let out: string
let target: string
beforeEach(() => {
  out = batchFolder({}, 'output')
  target = path.join(out, 'rain')
})
afterEach(() => {
  disk.isFull = false
})

async function build(text: string, beforeEnd = async () => {}): Promise<void> {
  const output = await OutputFolder.open(target)
  try {
    await output.write('digest.html', text)
    await output.write('manifest.json', '{"schema": "briefmill-manifest/1"}')
    await beforeEnd()
    await output.publish()
  } finally {
    await output.discard()
  }
}

const made = () => readFileSync(path.join(target, 'digest.html'), 'utf8')

it('a disk that runs full in the middle leaves the last good output, nothing half-written, and says what to do', async () => {
  await build('good')
  disk.isFull = true
  expect(await problemsOf(build('later'), out)).toEqual([
    {
      file: 'rain',
      message: 'Unexpected refusal to write (ENOSPC), expected a folder that can be written to',
      hint: 'make room on the disk'
    }
  ])
  expect(made()).toBe('good')
  expect(readdirSync(out)).toEqual(['rain'])
})

it('of two builds into one folder at once the later wins, whole', async () => {
  await build('old')
  await build('first', () => build('second'))
  expect(made()).toBe('first')
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(text => build(text)))
  expect(made()).toMatch(/^[a-f]$/)
  expect(readdirSync(out)).toEqual(['rain'])
})

it('what is no output of a build is never replaced', async () => {
  mkdirSync(target)
  await build('in an empty folder')
  expect(made()).toBe('in an empty folder')
  for (const manifest of [undefined, '{}', 'no JSON']) {
    const other = path.join(out, `wind-${manifest?.length}`)
    mkdirSync(other)
    writeFileSync(path.join(other, 'letter.txt'), 'Dear')
    if (manifest) writeFileSync(path.join(other, 'manifest.json'), manifest)
    const [problem] = await problemsOf(OutputFolder.open(other), out)
    expect(problem?.message).toContain('in the place of the output')
    expect(existsSync(path.join(other, 'letter.txt'))).toBe(true)
  }
  writeFileSync(path.join(out, 'snow'), 'a file')
  const [problem] = await problemsOf(OutputFolder.open(path.join(out, 'snow')), out)
  expect(problem?.message).toContain('in the place of the output')
})

import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {isGone} from './fixtures/is-gone.ts'

const program = fileURLToPath(new URL('fixtures/interrupted.ts', import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefmill-test-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

/** Runs the program until it has printed, and gives it a signal. */
async function interrupt(care: 'close' | 'nothing', signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') {
  const child = spawn(process.execPath, ['--import', 'tsx', program, care], {
    env: {...process.env, TMPDIR: folder},
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [pid] = await once(child.stdout, 'data')
  const profiles = (await readdir(folder)).filter(name => name.includes('profile'))
  child.kill(signal)
  await once(child, 'exit')
  return {pid: Number(pid), profiles}
}

describe('a program that is interrupted', () => {
  it('leaves neither browser nor profile behind if it closes its press', async () => {
    const {pid, profiles} = await interrupt('close', 'SIGINT')
    expect(profiles).toHaveLength(1)
    await expect.poll(() => isGone(pid)).toBe(true)
    expect(profiles.filter(name => existsSync(join(folder, name)))).toEqual([])
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'leaves no browser behind after %s even if it does not',
    async signal => {
      const {pid} = await interrupt('nothing', signal)
      await expect.poll(() => isGone(pid)).toBe(true)
    }
  )
})

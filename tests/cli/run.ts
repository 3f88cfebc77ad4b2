import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const cli = path.resolve('dist/cli.js')

/** Runs the built command as a user would, in a folder. */
export function briefmill(
  cwd: string,
  args: readonly string[],
  {env = {}, node = []}: {env?: Record<string, string>; node?: readonly string[]} = {}
): Promise<Run> {
  const child = start(cwd, args, env, node)
  return finished(child)
}

export function start(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  node: readonly string[] = []
): ChildProcess {
  return spawn(process.execPath, [...node, cli, ...args], {cwd, env: {...process.env, NO_COLOR: '1', ...env}})
}

export function finished(child: ChildProcess): Promise<Run> {
  let out = ''
  let err = ''
  child.stdout?.on('data', data => {
    out += data
  })
  child.stderr?.on('data', data => {
    err += data
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({code, out, err}))
  })
}

/** A folder of its own for one test. */
export function workshop(): string {
  return mkdtempSync(path.join(tmpdir(), 'briefmill-test-'))
}

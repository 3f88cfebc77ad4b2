import {existsSync, readdirSync, readFileSync} from 'node:fs'

/** Only Linux tells a test which processes another one started. */
export const canSeeProcesses = existsSync('/proc/self/task')

/** The processes that a process started, and theirs; whichever of its threads it was. */
export function descendantsOf(pid: number): readonly number[] {
  const children = threadsOf(pid).flatMap(thread =>
    read(`/proc/${pid}/task/${thread}/children`).trim().split(' ').filter(Boolean).map(Number)
  )
  return children.flatMap(child => [child, ...descendantsOf(child)])
}

/** The browsers among them, without the helpers that each has. */
export function browsersOf(pid: number): readonly number[] {
  return descendantsOf(pid).filter(one => {
    const command = read(`/proc/${one}/cmdline`)
    return command.includes('--headless') && !command.includes('--type=')
  })
}

export function isRunning(pid: number): boolean {
  return /^State:\s+[^ZX]/m.test(read(`/proc/${pid}/status`))
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // it has ended
  }
}

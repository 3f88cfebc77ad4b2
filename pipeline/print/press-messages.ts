import {BriefmillError, type Problem} from '../problem.ts'
import type {BrowserFacts, Environment} from './browser.ts'
import type {Print} from './press.ts'

/** What the thread of a press is started with. */
export interface PressOrder {
  readonly browser: string | undefined
  readonly env: Environment
  readonly cacheFolder: string
  /** The date of documents that bring none. */
  readonly date: Date
}

/** What is asked of the thread. A job is a number that its answer bears. */
export type Request =
  | {readonly type: 'print'; readonly job: number; readonly html: string; readonly date: Date | undefined}
  | {readonly type: 'stop'; readonly job: number}
  | {readonly type: 'close'}

/** What it answers. Job 0 is to start. */
export type Answer =
  | {readonly type: 'started'; readonly job: 0; readonly browser: BrowserFacts}
  | {readonly type: 'printed'; readonly job: number; readonly print: Print; readonly browser: BrowserFacts}
  | {readonly type: 'failed'; readonly job: number; readonly failure: Failure}

/** An error as data: threads hand over nothing of a class but its fields. */
export type Failure =
  | {readonly problems: readonly [Problem, ...Problem[]]; readonly cause: unknown}
  | {readonly error: unknown}

export function toFailure(error: unknown): Failure {
  if (!(error instanceof BriefmillError)) return {error}
  const [first, ...others] = error.problems
  return first ? {problems: [first, ...others], cause: error.cause} : {error}
}

export function toError(failure: Failure): unknown {
  return 'problems' in failure ? new BriefmillError(failure.problems, {cause: failure.cause}) : failure.error
}

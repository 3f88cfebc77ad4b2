import type {Worker} from 'node:worker_threads'
import pLimit from 'p-limit'
import {startThread} from '../start-thread.ts'
import type {Extract} from './extract-main-text.ts'

/** What the extractors made of a page (nothing if they found no main text), or why they were stopped. */
export type Extraction = {readonly extract: Extract | undefined} | {readonly stopped: string}

export interface Bounds {
  /** For one page, in milliseconds. */
  readonly time?: number
  /** For all that the extractors hold, in megabytes. */
  readonly memory?: number
}

/** A page that people read takes a fraction of a second, so that the speed of a machine decides nothing. */
const longest = 30_000
const largest = 2000

/** A page after the other: none spends its time waiting. */
const oneByOne = pLimit(1)
let idle: Worker | undefined

/**
 * The main text of a page, found in a thread of its own: the extractors' time has no bound, so that a hostile
 * page could hold up a build for hours. A thread that takes too long, runs out of memory or dies is ended.
 */
export function extractInTime(page: string, bounds: Bounds = {}): Promise<Extraction> {
  return oneByOne(() => ask(page, bounds))
}

function ask(page: string, {time = longest, memory = largest}: Bounds): Promise<Extraction> {
  const worker = idle ?? start(memory)
  idle = undefined
  worker.ref()
  return new Promise(resolve => {
    const stop = (reason: string): void => {
      clearTimeout(timer)
      worker.removeAllListeners('message')
      void worker.terminate()
      resolve({stopped: reason})
    }
    const timer = setTimeout(() => stop(`they took longer than ${time / 1000} seconds`), time)
    worker.once('error', error => stop(`they failed (${error.message})`))
    worker.once('message', (extract: Extract | undefined) => {
      clearTimeout(timer)
      worker.removeAllListeners('error')
      worker.unref() // a program that is done ends
      idle = worker
      resolve({extract})
    })
    worker.postMessage(page)
  })
}

function start(memory: number): Worker {
  return startThread(new URL('./extractor-worker.ts', import.meta.url), {
    resourceLimits: {maxOldGenerationSizeMb: memory},
    // What the extractors have to say is not for the user.
    stdout: true,
    stderr: true
  })
}

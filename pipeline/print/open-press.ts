import type {Worker} from 'node:worker_threads'
import {startThread} from '../start-thread.ts'
import type {BrowserFacts, Environment} from './browser.ts'
import {cacheFolder} from './cache-folder.ts'
import type {Press, Print, PrintOptions} from './press.ts'
import {type Answer, type PressOrder, type Request, toError} from './press-messages.ts'
import {printDate} from './print-date.ts'

export interface OpenPressOptions {
  /** The path of a browser; there is no other choice then. */
  readonly browser?: string | undefined
  /** The variables of the environment; `process.env` for a program. */
  readonly env: Environment
  /** Where an unpacked browser may be kept; the user's own cache folder when absent. */
  readonly cacheFolder?: string | undefined
  /** The date in the properties of each PDF; when absent `SOURCE_DATE_EPOCH`, and a fixed one without that. */
  readonly date?: Date | undefined
}

/** Finds a browser and starts it, in a thread of its own: what asks for prints goes on with its work meanwhile. */
export async function openPress(options: OpenPressOptions): Promise<Press> {
  const {browser, env} = options
  const order: PressOrder = {
    browser,
    env: {...env},
    cacheFolder: options.cacheFolder ?? cacheFolder(env),
    date: options.date ?? printDate(env)
  }
  const thread = startThread(new URL('./press-worker.ts', import.meta.url), {workerData: order})
  const press = new RemotePress(thread)
  try {
    await press.started
    return press
  } catch (error) {
    await press.close()
    throw error
  }
}

interface Job {
  resolve(answer: Answer): void
  reject(reason: unknown): void
}

/** A press in another thread. */
class RemotePress implements Press {
  /** When the browser runs; fails when none does. */
  readonly started: Promise<unknown>
  readonly #thread: Worker
  readonly #ended: Promise<unknown>
  readonly #jobs = new Map<number, Job>()
  #browser: BrowserFacts | undefined
  #lastJob = 0

  constructor(thread: Worker) {
    this.#thread = thread
    this.#ended = new Promise(resolve => thread.once('exit', resolve))
    this.started = this.#answerTo(0)
    thread.on('message', (answer: Answer) => this.#settle(answer))
    thread.once('error', error => this.#failAll(error))
    thread.once('exit', () => this.#failAll(new Error('The press was closed')))
  }

  get browser(): BrowserFacts {
    if (!this.#browser) throw new Error('The press has not started')
    return this.#browser
  }

  async print(html: string, {signal, date}: PrintOptions = {}): Promise<Print> {
    signal?.throwIfAborted()
    this.#lastJob += 1
    const job = this.#lastJob
    const stop = (): void => {
      this.#jobs.get(job)?.reject(signal?.reason)
      this.#ask({type: 'stop', job})
    }
    signal?.addEventListener('abort', stop, {once: true})
    const answered = this.#answerTo(job)
    this.#ask({type: 'print', job, html, date})
    try {
      const answer = await answered
      if (answer.type !== 'printed') throw new Error(`The press answered ${answer.type} to a print`)
      return answer.print
    } finally {
      signal?.removeEventListener('abort', stop)
    }
  }

  async close(): Promise<void> {
    this.#ask({type: 'close'})
    await this.#ended
  }

  #ask(request: Request): void {
    this.#thread.postMessage(request)
  }

  #answerTo(job: number): Promise<Answer> {
    return new Promise((resolve, reject) => this.#jobs.set(job, {resolve, reject}))
  }

  #settle(answer: Answer): void {
    const waiting = this.#jobs.get(answer.job)
    this.#jobs.delete(answer.job)
    if (answer.type === 'failed') waiting?.reject(toError(answer.failure))
    else {
      this.#browser = answer.browser
      waiting?.resolve(answer)
    }
  }

  #failAll(reason: unknown): void {
    for (const {reject} of this.#jobs.values()) reject(reason)
    this.#jobs.clear()
  }
}

import {BriefmillError} from '../problem.ts'
import type {BrowserFacts, RunningBrowser} from './browser.ts'
import type {Refusal} from './gate.ts'
import type {RawPrint} from './tab.ts'
import {poolTabs, type TabPool} from './tab-pool.ts'

export interface PrintOptions {
  readonly signal?: AbortSignal | undefined
  /** The date in the PDF's own properties, in place of the press's. */
  readonly date?: Date | undefined
}

export interface Print {
  readonly pdf: Uint8Array
  readonly pages: number
  /** What the document asked for and did not get. */
  readonly refused: readonly Refusal[]
}

/** A browser that prints documents. */
export interface Press {
  /** The browser that prints now. */
  readonly browser: BrowserFacts
  /** Prints a self-contained HTML document. Safe to call again before it is done. */
  print(html: string, options?: PrintOptions): Promise<Print>
  close(): Promise<void>
}

interface Running extends RunningBrowser {
  readonly tabs: TabPool
}

/**
 * A press that gets its browsers from `launch`. A browser that dies or fails at work is replaced once; if the
 * next fails too, the document is to blame.
 */
export async function startPress(launch: () => Promise<RunningBrowser>, date: Date): Promise<Press> {
  const successors = new Map<Running, Promise<Running>>()
  let isClosed = false
  let current = start(launch)
  let latest = await current

  /** One for all documents that the dead one took along. */
  const successor = (dead: Running): Promise<Running> => {
    const known = successors.get(dead)
    if (known) return known
    current = dead
      .close()
      .then(() => start(launch))
      .then(running => {
        latest = running
        return running
      })
    successors.set(dead, current)
    return current
  }

  const printRaw = async (html: string, signal: AbortSignal | undefined): Promise<RawPrint> => {
    const first = await current
    try {
      return await first.tabs.print(html, signal)
    } catch (error) {
      if (isClosed || signal?.aborted || error instanceof BriefmillError) throw error
    }
    const second = await successor(first)
    try {
      return await second.tabs.print(html, signal)
    } catch (error) {
      throw isClosed || signal?.aborted || error instanceof BriefmillError ? error : failure(error)
    }
  }

  return {
    get browser() {
      return latest.facts
    },
    async print(html, options = {}) {
      const raw = await printRaw(html, options.signal)
      const {finishPdf} = await import('./finish/index.ts')
      return {...(await finishPdf(raw, html, options.date ?? date)), refused: raw.refused}
    },
    async close() {
      isClosed = true
      const running = await current.catch(() => undefined)
      // What Puppeteer asks of a browser that has just closed stays unanswered, and keeps the process for minutes.
      await running?.tabs.settled()
      await running?.close()
    }
  }
}

async function start(launch: () => Promise<RunningBrowser>): Promise<Running> {
  const running = await launch()
  return {...running, tabs: poolTabs(running.browser)}
}

function failure(cause: unknown): BriefmillError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const message = `Unexpected failure of the browser while it printed, twice (${reason}); expected a PDF`
  const hint = 'check the `@page` rules of the template, or print with another browser: --browser PATH'
  return new BriefmillError([{message, hint}], {cause})
}

import {BriefmillError} from '../problem.ts'
import type {BrowserFacts, RunningBrowser} from './browser.ts'
import {finishPdf} from './finish/finish-pdf.ts'
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
 * A press that gets its browsers from `launch`. A browser that dies at work is replaced once; if the next
 * dies too, the document is to blame.
 */
export async function startPress(launch: () => Promise<RunningBrowser>, date: Date): Promise<Press> {
  const successors = new Map<Running, Promise<Running>>()
  let isClosed = false
  let current = start(launch)
  let {facts} = await current

  const successor = async (dead: Running): Promise<Running> => {
    const next = successors.get(dead) ?? dead.close().then(() => start(launch))
    if (!successors.has(dead)) current = next
    successors.set(dead, next)
    facts = (await next).facts
    return next
  }

  const printRaw = async (html: string, signal: AbortSignal | undefined): Promise<RawPrint> => {
    const first = await current
    try {
      return await first.tabs.print(html, signal)
    } catch (error) {
      if (isClosed || first.browser.connected) throw error
    }
    const second = await successor(first)
    try {
      return await second.tabs.print(html, signal)
    } catch (error) {
      throw isClosed || second.browser.connected ? error : died(error)
    }
  }

  return {
    get browser() {
      return facts
    },
    async print(html, options = {}) {
      const raw = await printRaw(html, options.signal)
      return {...(await finishPdf(raw, html, options.date ?? date)), refused: raw.refused}
    },
    async close() {
      isClosed = true
      await (await current).close()
    }
  }
}

async function start(launch: () => Promise<RunningBrowser>): Promise<Running> {
  const running = await launch()
  return {...running, tabs: poolTabs(running.browser)}
}

function died(cause: unknown): BriefmillError {
  const message = 'Unexpected end of the browser while it printed, twice; expected a PDF'
  const hint = 'print the document alone, or with another browser: --browser PATH'
  return new BriefmillError([{message, hint}], {cause})
}

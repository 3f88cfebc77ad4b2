import pLimit from 'p-limit'
import type {Browser} from 'puppeteer'
import {openTab, type RawPrint, type Tab} from './tab.ts'

export interface TabPool {
  print(html: string, signal: AbortSignal | undefined): Promise<RawPrint>
  /** When the first tab is open, or cannot be any more. */
  settled(): Promise<void>
}

// One prints while the other loads; more only share the same processors.
const MOST = 2

/** Keeps tabs open for the next document: a new one takes twice the time. The first is opened beforehand. */
export function poolTabs(browser: Browser): TabPool {
  const limit = pLimit(MOST)
  const first = openTab(browser)
  first.catch(() => undefined) // whoever prints first is told
  const idle: Promise<Tab>[] = [first]
  const gone = end(browser)
  const print = async (html: string, signal: AbortSignal | undefined): Promise<RawPrint> => {
    signal?.throwIfAborted()
    const tab = await (idle.pop() ?? openTab(browser))
    const raw = await printIn(tab, html, signal)
    idle.push(Promise.resolve(tab))
    return raw
  }
  return {
    print: (html, signal) => limit(() => Promise.race([print(html, signal), gone])),
    settled: async () => {
      await Promise.race([first, gone]).catch(() => undefined)
    }
  }
}

/** Fails when the browser ends. Not everything that waits for a browser is told so by Puppeteer. */
function end(browser: Browser): Promise<never> {
  const gone = new Promise<never>((_, reject) => {
    browser.once('disconnected', () => reject(new Error('The browser ended')))
  })
  gone.catch(() => undefined) // no failure while nothing waits
  return gone
}

/** A tab that failed or was stopped is closed and not used again. */
async function printIn(tab: Tab, html: string, signal: AbortSignal | undefined): Promise<RawPrint> {
  let stop = (): void => undefined
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason)
  })
  signal?.addEventListener('abort', stop, {once: true})
  try {
    return await Promise.race([tab.print(html), stopped])
  } catch (error) {
    tab.close().catch(() => undefined)
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

import pLimit from 'p-limit'
import type {Browser} from 'puppeteer'
import {openTab, type RawPrint, type Tab} from './tab.ts'

export interface TabPool {
  print(html: string, signal: AbortSignal | undefined): Promise<RawPrint>
}

// One prints while the other loads; more only share the same processors.
const MOST = 2

/** Keeps tabs open for the next document: a new one takes twice the time. */
export function poolTabs(browser: Browser): TabPool {
  const limit = pLimit(MOST)
  const idle: Tab[] = []
  return {
    print: (html, signal) =>
      limit(async () => {
        signal?.throwIfAborted()
        const tab = idle.pop() ?? (await openTab(browser))
        const raw = await printIn(tab, html, signal)
        idle.push(tab)
        return raw
      })
  }
}

/** A tab that failed or was stopped is closed and not used again. */
async function printIn(tab: Tab, html: string, signal: AbortSignal | undefined): Promise<RawPrint> {
  const stop = () => void tab.close().catch(() => undefined)
  signal?.addEventListener('abort', stop, {once: true})
  try {
    return await tab.print(html)
  } catch (error) {
    stop()
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

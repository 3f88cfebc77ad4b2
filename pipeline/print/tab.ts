import type {Browser, Page} from 'puppeteer'
import {type DocumentFacts, hideAll, readDocumentFacts, writePageNumbers} from './document-facts.ts'
import {ADDRESS, Gate, type Refusal} from './gate.ts'

/** What came out of the browser, before anything is put right. */
export interface RawPrint {
  readonly pdf: Uint8Array
  readonly facts: DocumentFacts
  /** The page numbers that were written into the document, by id. */
  readonly numbers: ReadonlyMap<string, number>
  readonly refused: readonly Refusal[]
}

/** A browser tab that prints one document after the other. */
export interface Tab {
  print(html: string): Promise<RawPrint>
  close(): Promise<void>
}

// A book of a thousand pages takes a few seconds.
const TIMEOUT = 120_000

/** Opens a tab that runs no script and gets nothing from anywhere but the document that it is handed. */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage()
  const gate = new Gate(page)
  // A tab that crashed never answers again. Without the browser, at least everything that waits for it fails.
  page.once('error', () => browser.process()?.kill('SIGKILL'))
  await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)])
  await page.emulateMediaType('print')
  return {
    async print(html) {
      gate.give(html)
      await page.goto(ADDRESS, {waitUntil: 'load', timeout: TIMEOUT})
      const facts = (await page.evaluate(readDocumentFacts)) as DocumentFacts
      gate.checkFonts()
      const numbers = await fillPageNumbers(page, facts.pageOf)
      const pdf = await printPage(page, 'tagged')
      return {pdf, facts, numbers, refused: gate.refusals(facts.scripts)}
    },
    close: () => page.close()
  }
}

/** Prints once to learn the numbers. Neither tags nor ink are needed for that, and both take time. */
async function fillPageNumbers(page: Page, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  await page.evaluate(hideAll)
  const draft = await printPage(page, 'untagged')
  const {readPageNumbers} = await import('./finish/index.ts')
  const numbers = await readPageNumbers(draft, ids)
  await page.evaluate(writePageNumbers(numbers))
  return numbers
}

async function printPage(page: Page, kind: 'tagged' | 'untagged'): Promise<Uint8Array> {
  const tagged = kind === 'tagged'
  const pdf = page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline: tagged,
    waitForFonts: false, // they are loaded
    timeout: TIMEOUT
  })
  await import('./finish/index.ts') // needed next, and the browser is at work for now
  return pdf
}

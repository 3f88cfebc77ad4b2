import type {PDFDocument} from '@cantoo/pdf-lib'
import type {Browser, Page} from 'puppeteer'
import {type DocumentFacts, hideAll, readDocumentFacts, writePageNumbers} from './document-facts.ts'
import {ADDRESS, Gate, type Refusal} from './gate.ts'
import {printLimit, withinLimit} from './time-limit.ts'

/** What came out of the browser, before anything is put right. */
export interface RawPrint {
  readonly document: PDFDocument
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

/** Numbers that still move the text after this many prints go on moving it. */
const MOST_PRINTS = 3

/** Opens a tab that runs no script and gets nothing from anywhere but the document that it is handed. */
export async function openTab(browser: Browser, limit = printLimit): Promise<Tab> {
  const page = await browser.newPage()
  const gate = new Gate(page)
  // A tab that crashed never answers again. Without the browser, at least everything that waits for it fails.
  page.once('error', () => browser.process()?.kill('SIGKILL'))
  await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)])
  await page.emulateMediaType('print')
  const print = async (html: string): Promise<RawPrint> => {
    gate.give(html)
    await page.goto(ADDRESS, {waitUntil: 'load', timeout: 0})
    const facts = (await page.evaluate(readDocumentFacts)) as DocumentFacts
    gate.checkFonts()
    const printed = await printWithNumbers(page, facts.pageOf)
    return {...printed, facts, refused: gate.refusals(facts.scripts)}
  }
  return {
    print: html => withinLimit(limit(html), print(html)),
    close: () => page.close()
  }
}

/**
 * Prints a draft to learn the page numbers. Neither tags nor ink are needed for that, and both take time. Numbers
 * that moved the text, as those of four digits may, are written and printed once more.
 */
async function printWithNumbers(
  page: Page,
  ids: readonly string[]
): Promise<Pick<RawPrint, 'document' | 'numbers'>> {
  if (ids.length === 0) return {document: await printPage(page, 'tagged'), numbers: new Map()}
  await page.evaluate(hideAll)
  const draft = await printPage(page, 'untagged')
  const {pagesOfWanted} = await import('./finish/index.ts')
  let numbers = pagesOfWanted(draft, ids)
  for (let prints = 1; ; prints++) {
    await page.evaluate(writePageNumbers(numbers))
    const document = await printPage(page, 'tagged')
    const found = pagesOfWanted(document, ids)
    if (prints === MOST_PRINTS || ids.every(id => found.get(id) === numbers.get(id)))
      return {document, numbers}
    numbers = found
  }
}

async function printPage(page: Page, kind: 'tagged' | 'untagged'): Promise<PDFDocument> {
  const tagged = kind === 'tagged'
  const pdf = page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline: tagged,
    waitForFonts: false, // they are loaded
    timeout: 0 // the print as a whole has a limit
  })
  const {loadDocument} = await import('./finish/index.ts') // while the browser is at work
  return loadDocument(await pdf)
}

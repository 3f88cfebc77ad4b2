import {type PDFDict, type PDFDocument, PDFName} from '@cantoo/pdf-lib'
import type {BrowserFacts} from './browser.ts'
import {loadDocument} from './load-document.ts'
import type {Press} from './press.ts'
import {fontsOf, readText} from './read-text.ts'

/** What a browser can do, as a print of its shows. `CSS.supports` says yes to things that do not work. */
export interface Abilities {
  readonly browser: BrowserFacts
  readonly tags: boolean
  readonly bookmarks: boolean
  /** Whether page margins count the pages. */
  readonly pageCounters: boolean
  /** `broken`: the characters look right and are others to a search, mostly Kangxi radicals. */
  readonly chineseText: 'searchable' | 'broken' | 'no font'
  /** Whether a font was drawn as Type 3, big and poor in print. */
  readonly type3: boolean
}

/** What to set the probe in; the machine's own fonts without it. */
export interface ProbeFonts {
  /** `@font-face` rules. */
  readonly css: string
  /** The value of `font-family`. */
  readonly family: string
}

// Each of these looks like a Kangxi radical.
export const PROBE_TEXT = '一人力大文方日月水生用金'

/** Prints two small pages and reads back what came of them. */
export async function probe(
  press: Press,
  fonts: ProbeFonts = {css: '', family: 'serif'}
): Promise<Abilities> {
  const {pdf} = await press.print(probePage(fonts))
  const document = await loadDocument(pdf)
  const texts = document.getPages().map(readText)
  return {
    browser: press.browser,
    tags: has(document, 'StructTreeRoot'),
    bookmarks: has(document, 'Outlines'),
    pageCounters: texts.length === 2 && texts.every((text, index) => text.includes(`${index + 1}/2`)),
    chineseText: judgeChinese(texts.join('')),
    type3: document.getPages().some(page => [...fontsOf(page).values()].some(isType3))
  }
}

function probePage({css, family}: ProbeFonts): string {
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Probe</title><style>
${css}
@page { margin: 2cm; @bottom-center { content: counter(page) "/" counter(pages) } }
body { font-family: ${family} }
/* Thickened by the browser, letters are drawn as Type 3. */
h1 { break-before: page; font-weight: normal }
</style><p>${PROBE_TEXT}</p><h1>Probe</h1></html>`
}

function judgeChinese(text: string): Abilities['chineseText'] {
  if (text.includes(PROBE_TEXT)) return 'searchable'
  return text.normalize('NFKC').includes(PROBE_TEXT) ? 'broken' : 'no font'
}

function isType3(font: PDFDict): boolean {
  return font.get(PDFName.of('Subtype')) === PDFName.of('Type3')
}

function has(document: PDFDocument, key: string): boolean {
  return document.catalog.has(PDFName.of(key))
}

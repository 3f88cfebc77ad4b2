/** What a document says of itself, for what a browser does not write into its PDF, or writes badly. */
export interface DocumentFacts {
  readonly title: string
  readonly language: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  /** The headings as they read, in order. */
  readonly headings: readonly string[]
  readonly links: readonly LinkFacts[]
  /** The ids in `data-page-of`, each once. */
  readonly pageOf: readonly string[]
  /** Scripts and event handlers. None of them runs. */
  readonly scripts: number
}

export interface LinkFacts {
  /** The address, or `#` and the id within the document. */
  readonly target: string
  readonly text: string
}

/**
 * Runs in the page. It is text and not a function, because what compiles this file may add calls that exist
 * only here. It also loads every font: one that only a page margin uses would come too late for the print.
 */
export const readDocumentFacts = `(async () => {
  await Promise.allSettled([...document.fonts].map(face => face.load()))
  const read = element => (element.innerText ?? element.textContent ?? '').replace(/\\s+/g, ' ').trim()
  const meta = name => document.querySelector('meta[name="' + name + '" i]')?.content ?? ''
  const decode = text => { try { return decodeURIComponent(text) } catch { return text } }
  const target = link => {
    const written = link.getAttribute('href')
    return written.startsWith('#') ? decode(written) : (link.href.baseVal ?? link.href)
  }
  const speak = link =>
    link.getAttribute('aria-label') || read(link) || link.querySelector('[alt]')?.getAttribute('alt') || link.title
  return {
    title: document.title,
    language: document.documentElement.lang,
    author: meta('author'),
    subject: meta('description'),
    keywords: meta('keywords'),
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(read),
    links: [...document.querySelectorAll('a[href]')].map(link => ({target: target(link), text: speak(link)})),
    pageOf: [...new Set([...document.querySelectorAll('[data-page-of]')].map(element => element.dataset.pageOf))],
    scripts: document.evaluate('count(//*[local-name() = "script"] | //@*[starts-with(name(), "on")])', document).numberValue
  }
})()`

/** Runs in the page: takes up the same room, but nothing is drawn. A draft comes in half the time. */
export const hideAll = `{
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, ::before, ::after { visibility: hidden !important }')
  document.adoptedStyleSheets = [sheet]
}`

/** Runs in the page: writes the numbers where they belong, and shows all again. */
export function writePageNumbers(numbers: ReadonlyMap<string, number>): string {
  return `{
    document.adoptedStyleSheets = []
    const numbers = new Map(${JSON.stringify([...numbers])})
    for (const element of document.querySelectorAll('[data-page-of]')) {
      element.textContent = numbers.get(element.dataset.pageOf)
    }
  }`
}

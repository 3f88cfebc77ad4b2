import type {ConsoleMessage, HTTPRequest, Page} from 'puppeteer'
import {BriefmillError} from '../problem.ts'

/** Something that a document asked for and did not get. */
export interface Refusal {
  /** What it was for: `image`, `font`, `document`, `script` … ; `local` for a file of this machine. */
  readonly kind: string
  readonly url: string
}

/** No such host can exist. The document is given out under this address, once. */
export const ADDRESS = 'http://document.invalid/'

// The renderer refuses these before they become requests.
const refusedEarly = /^Not allowed to (?:load local resource|navigate top frame to data URL): (.*)/
const brokenFont = /^Failed to decode downloaded font: data:/

/** Stands before a page: lets in the one document that it is given and what that carries inside, nothing else. */
export class Gate {
  readonly #page: Page
  #given: string | undefined
  #refused: Refusal[] = []
  #hasBrokenFont = false

  constructor(page: Page) {
    this.#page = page
    page.on('request', request => this.#decide(request))
    page.on('console', message => this.#listen(message))
  }

  /** The next document, and a clean slate. */
  give(html: string): void {
    this.#given = html
    this.#refused = []
    this.#hasBrokenFont = false
  }

  /** Fails if a font inside the document could not be read: another would have stood in for it in silence. */
  checkFonts(): void {
    if (!this.#hasBrokenFont) return
    throw new BriefmillError([
      {
        message:
          'Unexpected font inside the document that the browser cannot read, expected a whole WOFF2 file',
        hint: 'check the `@font-face` rules of the template; a machine without any font of its own fails so, too'
      }
    ])
  }

  /** What was refused since. Scripts are counted by the page: switched off, they ask for nothing. */
  refusals(scripts: number): readonly Refusal[] {
    return scripts > 0
      ? [{kind: 'script', url: `${scripts} in the document`}, ...this.#refused]
      : [...this.#refused]
  }

  #decide(request: HTTPRequest): void {
    const isDocument = request.url() === ADDRESS && request.frame() === this.#page.mainFrame()
    if (isDocument && this.#given !== undefined) {
      settle(request.respond({contentType: 'text/html; charset=utf-8', body: this.#given}))
      this.#given = undefined
    } else if (request.url().startsWith('data:')) {
      settle(request.continue())
    } else {
      this.#refused.push({kind: request.resourceType(), url: request.url()})
      settle(refuse(request))
    }
  }

  #listen(message: ConsoleMessage): void {
    const [, url] = refusedEarly.exec(message.text()) ?? []
    if (url !== undefined) this.#refused.push({kind: 'local', url})
    this.#hasBrokenFont ||= brokenFont.test(message.text())
  }
}

/** “No content” leaves the page as it is; an error would put the browser's own error page in its place. */
function refuse(request: HTTPRequest): Promise<void> {
  return request.isNavigationRequest() ? request.respond({status: 204}) : request.abort('blockedbyclient')
}

/** A page that closes takes its requests along; that is no failure. */
function settle(answer: Promise<void>): void {
  answer.catch(() => undefined)
}

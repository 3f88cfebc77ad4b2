import type {Browser as PuppeteerBrowser} from 'puppeteer'

/** The environment's variables, as the caller got them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Who named the browser. */
export type Origin =
  | 'option'
  | 'BRIEFMILL_BROWSER'
  | 'PUPPETEER_EXECUTABLE_PATH'
  | 'puppeteer'
  | 'installed'
  | 'npm'

/** Off only for root, whom Chromium denies one, and where the kernel allows no sandbox. */
export type Sandbox = 'on' | 'off: running as root' | 'off: refused by the kernel'

/** A browser that may be there. */
export interface Candidate {
  readonly path: string
  readonly origin: Origin
  /** Variables that it needs beside those of the environment. */
  readonly needs?: Environment
  /** Removes what was made for this one run. */
  readonly discard?: () => Promise<void>
}

export interface BrowserFacts {
  readonly path: string
  readonly origin: Origin
  /** `HeadlessChrome`, `Chrome` … */
  readonly product: string
  readonly version: string
  readonly sandbox: Sandbox
  readonly pid: number
}

/** A browser that runs. */
export interface RunningBrowser {
  readonly browser: PuppeteerBrowser
  readonly facts: BrowserFacts
  close(): Promise<void>
}

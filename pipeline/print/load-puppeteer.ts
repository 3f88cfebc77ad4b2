import {createRequire} from 'node:module'
import type {PuppeteerNode} from 'puppeteer'

/**
 * Loads Puppeteer when it is first needed. By `require`, because its many small modules load a fifth faster
 * so, and a build without a PDF never pays for it.
 */
export function loadPuppeteer(): PuppeteerNode {
  return createRequire(import.meta.url)('puppeteer').default
}

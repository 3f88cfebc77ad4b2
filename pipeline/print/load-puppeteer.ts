import type {PuppeteerNode} from 'puppeteer'

/** Loads Puppeteer when it is first needed: a build without a PDF never pays for it. */
export async function loadPuppeteer(): Promise<Pick<PuppeteerNode, 'executablePath' | 'launch'>> {
  const {executablePath, launch} = await import('puppeteer')
  return {executablePath, launch}
}

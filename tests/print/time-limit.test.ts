import {expect, it} from 'vitest'
import {cacheFolder} from '../../pipeline/print/cache-folder.ts'
import {openBrowser} from '../../pipeline/print/open-browser.ts'
import {openTab} from '../../pipeline/print/tab.ts'
import {printLimit} from '../../pipeline/print/time-limit.ts'

it('a page may take two minutes, and longer the larger it is', () => {
  expect(printLimit('')).toBe(120)
  expect(printLimit('x'.repeat(10_000_000))).toBe(420)
})

it('a page that takes longer than it may is an error with a hint, and the browser ends', async () => {
  const {browser, close} = await openBrowser({env: process.env, cacheFolder: cacheFolder(process.env)})
  const tab = await openTab(browser, () => 0.05)
  await expect(tab.print('<p>text</p>'.repeat(20_000))).rejects.toThrow(
    /not printed after 0\.05 seconds[\s\S]*hint: divide/
  )
  await close()
  expect(browser.connected).toBe(false)
})

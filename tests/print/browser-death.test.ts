import {describe, expect, it} from 'vitest'
import type {RunningBrowser} from '../../pipeline/print/browser.ts'
import {cacheFolder} from '../../pipeline/print/cache-folder.ts'
import {openBrowser} from '../../pipeline/print/open-browser.ts'
import {startPress} from '../../pipeline/print/press.ts'
import {isGone} from './fixtures/is-gone.ts'

const date = new Date(0)
// Still at work when something happens to its browser.
const long = '<p>text</p>'.repeat(3000)

/** Ends the browser as soon as it opens a tab. */
function end({browser, facts}: RunningBrowser): void {
  browser.once('targetcreated', () => process.kill(facts.pid, 'SIGKILL'))
}

/** Crashes a tab as soon as it goes to its document. */
function crashTab({browser}: RunningBrowser): void {
  browser.once('targetchanged', async target => {
    const session = await target.createCDPSession()
    await session.send('Page.crash').catch(() => undefined)
  })
}

/** Starts real browsers, and has so many of them die at work. */
function launcher(deaths: number, kill = end) {
  const pids: number[] = []
  const launch = async (): Promise<RunningBrowser> => {
    const running = await openBrowser({env: process.env, cacheFolder: cacheFolder(process.env)})
    pids.push(running.facts.pid)
    if (pids.length <= deaths) kill(running)
    return running
  }
  return {launch, pids}
}

describe('a browser that dies at work', () => {
  it('is replaced, and the document is printed', async () => {
    const {launch, pids} = launcher(1)
    const press = await startPress(launch, date)
    expect((await press.print('<p>x</p>')).pages).toBe(1)
    expect(press.browser.pid).toBe(pids[1])
    await press.close()
    await expect.poll(() => pids.every(isGone)).toBe(true)
  })

  it('is replaced once for all documents that it took along', async () => {
    const {launch, pids} = launcher(1)
    const press = await startPress(launch, date)
    const prints = await Promise.all(['a', 'b', 'c'].map(text => press.print(`<p>${text}</p>`)))
    expect(prints.map(({pages}) => pages)).toEqual([1, 1, 1])
    expect(pids).toHaveLength(2)
    await press.close()
  })

  it('is an error when the next one dies too, and leaves none behind', async () => {
    const {launch, pids} = launcher(2)
    const press = await startPress(launch, date)
    await expect(press.print('<p>x</p>')).rejects.toThrow(
      'Unexpected failure of the browser while it printed, twice (The browser ended)'
    )
    await press.close()
    await expect.poll(() => pids.every(isGone)).toBe(true)
  })

  it('is replaced when only its tab crashes', async () => {
    const {launch, pids} = launcher(1, crashTab)
    const press = await startPress(launch, date)
    expect((await press.print(long)).pages).toBeGreaterThan(50)
    expect(pids).toHaveLength(2)
    await press.close()
  })

  it('may die between documents', async () => {
    const {launch, pids} = launcher(0)
    const press = await startPress(launch, date)
    await press.print('<p>x</p>')
    process.kill(press.browser.pid, 'SIGKILL')
    expect((await press.print('<p>y</p>')).pages).toBe(1)
    expect(pids).toHaveLength(2)
    await press.close()
  })
})

describe('a press that is closed', () => {
  it('fails what still prints, and starts nothing anew', async () => {
    const {launch, pids} = launcher(0)
    const press = await startPress(launch, date)
    const printing = press.print(long)
    const [result] = await Promise.allSettled([printing, press.close()])
    expect(result.status).toBe('rejected')
    expect(pids).toHaveLength(1)
    await expect.poll(() => pids.every(isGone)).toBe(true)
  })
})

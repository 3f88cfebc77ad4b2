import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {embedFonts} from '../../../pipeline/page/fonts/embed-fonts.ts'
import type {RunningBrowser} from '../../../pipeline/print/browser.ts'
import {cacheFolder} from '../../../pipeline/print/cache-folder.ts'
import {openBrowser} from '../../../pipeline/print/open-browser.ts'

let running: RunningBrowser
beforeAll(async () => {
  running = await openBrowser({env: process.env, cacheFolder: cacheFolder(process.env)})
})
afterAll(() => running.close())

/** The widths of texts, each with a style, in ems. */
async function widths(
  css: string,
  spans: readonly (readonly [text: string, style: string])[]
): Promise<number[]> {
  const page = await running.browser.newPage()
  const body = spans.map(([text, style]) => `<p><span style="${style}">${text}</span></p>`).join('')
  await page.setContent(`<style>${css} p { font-size: 100px; white-space: nowrap }</style>${body}`)
  const found = await page.evaluate(`document.fonts.ready.then(() =>
    [...document.querySelectorAll('span')].map(span => span.getBoundingClientRect().width / 100))`)
  await page.close()
  return found as number[]
}

describe('in a browser', () => {
  it('Chinese punctuation goes on half its width, ideographs do not', async () => {
    const marks = [...'（《「，。」》）']
    const text = `${marks.join('')}中`
    const {css} = await embedFonts({
      uses: [{role: 'serif', lang: 'zh-Hans', weight: 400, style: 'normal', text}]
    })
    const style = "font-family: 'Noto Serif SC'; font-feature-settings: 'halt'; text-spacing-trim: space-all"
    const found = await widths(
      css,
      [...text].map(mark => [mark, style] as const)
    )
    expect(found).toEqual([...marks.map(() => 0.5), 1])
  })

  it('Latin letters are kerned', async () => {
    const {css} = await embedFonts({
      uses: [{role: 'serif', lang: 'en', weight: 400, style: 'normal', text: 'AV'}]
    })
    const style = "font-family: 'Noto Serif'"
    const [pair = 0, apart = 0] = await widths(css, [
      ['AV', style],
      ['AV', `${style}; font-kerning: none`]
    ])
    expect(pair).toBeGreaterThan(0)
    expect(pair).toBeLessThan(apart)
  })
})

import {PDFName} from '@cantoo/pdf-lib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {embedFonts} from '../../pipeline/page/fonts/embed-fonts.ts'
import {fontFamily} from '../../pipeline/page/fonts/families.ts'
import {loadDocument} from '../../pipeline/print/load-document.ts'
import {openPress} from '../../pipeline/print/open-press.ts'
import type {Press} from '../../pipeline/print/press.ts'
import {PROBE_TEXT, probe} from '../../pipeline/print/probe.ts'
import {fontsOf, readText, readToUnicode} from '../../pipeline/print/read-text.ts'

let press: Press
beforeAll(async () => {
  press = await openPress({env: process.env})
})
afterAll(() => press.close())

describe.each(['zh-Hans', 'zh-Hant'])('embedded fonts in print, %s', lang => {
  it('are static, and their text is what it looks like', async () => {
    const text = `${PROBE_TEXT}，政策“简报”2024 AI+`
    const uses = [400, 700].map(weight => ({role: 'serif', lang, weight, style: 'normal', text}) as const)
    const {css} = await embedFonts({uses: uses as Parameters<typeof embedFonts>[0]['uses']})
    const style = `${css} body { font-family: ${fontFamily('serif', lang)} }`
    const {pdf} = await press.print(
      `<html lang="${lang}"><style>${style}</style><p>${text}</p><p><b>${text}</b></p>`
    )
    const [page] = (await loadDocument(pdf)).getPages()
    if (!page) throw new Error('No page')
    expect(readText(page)).toBe(text + text)
    for (const font of fontsOf(page).values()) {
      expect(font.get(PDFName.of('Subtype'))).toBe(PDFName.of('Type0'))
      expect([...readToUnicode(font).values()].join('')).not.toMatch(/[\u2E80-\u2FDF]/)
    }
  })
})

describe('a probe', () => {
  it('finds that this browser can do what is needed', async () => {
    const uses = [
      {role: 'serif', lang: 'zh-Hans', weight: 400, style: 'normal', text: `${PROBE_TEXT}Probe/`}
    ] as const
    const {css} = await embedFonts({uses})
    expect(await probe(press, {css, family: fontFamily('serif', 'zh-Hans')})).toEqual({
      browser: press.browser,
      tags: true,
      bookmarks: true,
      pageCounters: true,
      chineseText: 'searchable',
      type3: false
    })
  })

  it('finds that there is no Chinese font', async context => {
    if (press.browser.origin !== 'npm') context.skip('only the browser from npm is sure to have none')
    expect((await probe(press)).chineseText).toBe('no font')
  })
})

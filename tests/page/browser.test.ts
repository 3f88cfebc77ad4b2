import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import type {DigestModel} from '../../pipeline/digest/model.ts'
import {renderPage} from '../../pipeline/page/index.ts'
import {openBrowser} from '../../pipeline/print/open-browser.ts'
import {hostile} from './fixtures/hostile.ts'
import {model} from './fixtures/model.ts'
import {shipped} from './fixtures/templates-folder.ts'
import {loadTemplate} from './load-template.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefmill-'))
const running = await openBrowser({env: process.env, cacheFolder: folder, browser: undefined}).catch(
  () => undefined
)

afterAll(async () => {
  await running?.close()
  rmSync(folder, {recursive: true, force: true})
})

/** What a browser says of a page. */
interface Seen {
  /** How wide everything is together, in a window of 320 pixels. */
  readonly width: number
  /** Faces that were asked for and could not be read. */
  readonly brokenFonts: readonly string[]
  /** Faces that some text is set in, in the family that its style names first, and that the page does not hold. */
  readonly wantingFaces: readonly string[]
  readonly requests: readonly string[]
  /** Violations of the page's own policy. */
  readonly complaints: readonly string[]
}

async function look(name: string, digest: DigestModel): Promise<Seen> {
  if (!running) throw new TypeError('No browser')
  const options = {tool: {name: 'Briefmill', version: '1.2.3'}, fontCache: folder}
  const {html} = await renderPage(digest, await loadTemplate(name, [shipped]), options)
  const page = await running.browser.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', request => requests.push(request.url().slice(0, 40)))
  page.on('console', message => complaints.push(message.text()))
  await page.setViewport({width: 320, height: 800})
  await page.setContent(html)
  const seen = await page.evaluate(`document.fonts.ready.then(() => ({
    width: document.documentElement.scrollWidth,
    brokenFonts: [...document.fonts].filter(face => face.status === 'error').map(face => face.family),
    wantingFaces: (${wantingFaces})()
  }))`)
  await page.close()
  return {...(seen as Pick<Seen, 'width' | 'brokenFonts' | 'wantingFaces'>), requests, complaints}
}

/** Runs in the page. Chinese families have no italic, and a family is embedded only if something is set in it. */
const wantingFaces = `() => {
  const held = new Set([...document.fonts].map(({family, weight, style}) =>
    [family.replace(/["']/g, ''), weight, style].join(' ')))
  const wanting = new Set()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    const {fontFamily, fontWeight, fontStyle} = getComputedStyle(text.parentElement)
    const western = fontFamily.split(', ').map(name => name.replace(/"/g, '')).find(name => !/ [ST]C$/.test(name))
    const face = [western, fontWeight, fontStyle].join(' ')
    if (/[a-z]/i.test(text.data) && !held.has(face)) wanting.add(face)
  }
  return [...wanting]
}`

describe.skipIf(!running)(
  running ? 'in a browser' : 'in a browser: skipped, because none starts here',
  () => {
    test.each([
      ['digest', 'usual', model],
      ['digest', 'hostile', hostile],
      ['reader', 'usual', model],
      ['reader', 'hostile', hostile]
    ])(
      '%s of the %s model fits a narrow screen, reads its fonts and asks for nothing',
      async (name, _, digest) => {
        const {width, brokenFonts, wantingFaces, requests, complaints} = await look(name, digest)
        expect(width).toBe(320)
        expect(brokenFonts).toEqual([])
        expect(wantingFaces).toEqual([])
        expect(requests.filter(url => !url.startsWith('data:font/woff2;'))).toEqual([])
        expect(complaints).toEqual([])
      }
    )
  }
)

import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {openPress} from '../../pipeline/print/open-press.ts'
import type {Press} from '../../pipeline/print/press.ts'
import {readPrinted} from './fixtures/printed.ts'

let press: Press
let server: Server
let host: string
let folder: string
let secret: string
let connections = 0

beforeAll(async () => {
  server = createServer((_, response) => response.end('REMOTE')).on('connection', () => connections++)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = await mkdtemp(join(tmpdir(), 'briefmill-test-'))
  await writeFile(join(folder, 'secret.html'), 'SECRET')
  secret = pathToFileURL(join(folder, 'secret.html')).href
  press = await openPress({env: process.env})
})
beforeEach(() => {
  connections = 0
})
afterAll(async () => {
  await press.close()
  server.close()
  await rm(folder, {recursive: true, force: true})
})

/** What a hostile document asks for; `HOST` answers, `FILE` is there. */
const cases: readonly (readonly [name: string, html: string, refused: readonly string[]])[] = [
  [
    'a script',
    '<script src="HOST/a.js"></script><script>document.body.textContent = "RAN"</script>',
    ['script']
  ],
  ['an event handler', '<img src="data:," onerror="document.body.textContent = \'RAN\'">', ['script']],
  ['a picture', '<img src="HOST/a.png">', ['image HOST/a.png']],
  ['a background', '<style>body { background: url(HOST/a.png) }</style>', ['image HOST/a.png']],
  ['a style sheet', '<link rel="stylesheet" href="HOST/a.css">', ['stylesheet HOST/a.css']],
  ['an import', '<style>@import "HOST/a.css";</style>', ['stylesheet HOST/a.css']],
  ['a font', '<style>@font-face { font-family: X; src: url(HOST/a.woff2) }</style>', ['font HOST/a.woff2']],
  ['a frame', '<iframe src="HOST/a.html"></iframe>', ['document HOST/a.html']],
  ['an object', '<object data="HOST/a.html"></object>', ['document HOST/a.html']],
  ['a frame with a file', '<iframe src="FILE"></iframe>', ['local FILE']],
  ['a picture from a file', '<img src="FILE">', ['local FILE']],
  ['a style sheet from a file', '<link rel="stylesheet" href="FILE">', ['local FILE']],
  ['a film', '<video src="HOST/a.mp4" autoplay></video>', ['media HOST/a.mp4']],
  ['a drawing', '<svg><image href="HOST/a.png"/></svg>', ['image HOST/a.png']],
  ['a frame within', '<iframe srcdoc="<img src=HOST/a.png>"></iframe>', ['image HOST/a.png']],
  ['another base', '<base href="HOST/"><img src="a.png">', ['image HOST/a.png']],
  [
    'the document again',
    '<iframe src="http://document.invalid/"></iframe>',
    ['document http://document.invalid/']
  ]
]

describe('a document gets nothing from elsewhere', () => {
  it.each(cases)('%s', async (_, html, refused) => {
    const place = (text: string) => text.replaceAll('HOST', host).replaceAll('FILE', secret)
    const {pdf, refused: found} = await press.print(place(`<!doctype html><p>before</p>${html}<p>after</p>`))
    expect(found.map(({kind, url}) => (kind === 'script' ? kind : `${kind} ${url}`))).toEqual(
      refused.map(place)
    )
    const text = (await readPrinted(pdf)).texts.join('')
    expect(text).toContain('before')
    expect(text).not.toMatch(/RAN|REMOTE|SECRET/)
    expect(connections).toBe(0)
  })

  it.each(['HOST/', 'FILE', 'data:text/html,ELSEWHERE'])('not even by going to %s', async target => {
    const url = target.replace('HOST', host).replace('FILE', secret)
    const html = `<!doctype html><meta http-equiv="refresh" content="0;url=${url}"><p>before</p>`
    const {pdf} = await press.print(html)
    expect((await readPrinted(pdf)).texts).toEqual(['before'])
    expect((await readPrinted((await press.print('<p>next</p>')).pdf)).texts).toEqual(['next'])
    expect(connections).toBe(0)
  })

  it('not even a connection in advance', async () => {
    await press.print(`<link rel="preconnect" href="${host}"><link rel="prefetch" href="${host}/a"><p>x`)
    expect(connections).toBe(0)
  })

  it('but has what it carries inside', async () => {
    const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
    const {refused} = await press.print(
      `<style>body { background: url(${picture}) }</style><img src="${picture}">`
    )
    expect(refused).toEqual([])
  })
})

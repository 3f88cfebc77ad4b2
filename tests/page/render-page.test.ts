import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {DigestModel} from '../../pipeline/digest/model.ts'
import {type Page, renderPage} from '../../pipeline/page/index.ts'
import {elementsOf, parsePage} from './fixtures/html.ts'
import {model} from './fixtures/model.ts'
import {shipped, templateNamed} from './fixtures/templates-folder.ts'
import {loadTemplate} from './load-template.ts'

const fontCache = mkdtempSync(join(tmpdir(), 'briefmill-'))

afterAll(() => rmSync(fontCache, {recursive: true}))

async function render(name: string, digest: DigestModel = model, folders = [shipped]): Promise<Page> {
  const tool = {name: 'Briefmill', version: '1.2.3'}
  return renderPage(digest, await loadTemplate(name, folders), {tool, fontCache})
}

describe.each(['digest', 'reader'])('%s', name => {
  let page: Page
  /** Without the bytes of its fonts. */
  let html: string

  beforeAll(async () => {
    page = await render(name)
    html = page.html.replace(/base64,[^)]*/g, 'base64,')
  })

  test('is one valid file', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document']
    })
    const {results} = await validator.validateString(html)
    expect(results.flatMap(({messages}) => messages)).toEqual([])
  })

  test('asks for nothing, and forbids it to the browser', () => {
    const tree = parsePage(html)
    expect(elementsOf(tree, 'script', 'link', 'img', 'iframe', 'object')).toEqual([])
    expect(/@import|url\((?!data:font\/woff2;base64,\))/.test(html)).toBe(false)
    const [charset, policy] = elementsOf(tree, 'meta')
    expect(charset?.properties).toEqual({charSet: 'utf-8'})
    expect(policy?.properties).toEqual({
      httpEquiv: ['Content-Security-Policy'],
      content: "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
    })
  })

  test('draws every character, in the families that suit its language', () => {
    expect(page.missing).toEqual([])
    expect(new Set(page.fonts.map(({family}) => family))).toEqual(
      new Set(['Noto Sans', 'Noto Serif', 'Noto Serif SC', 'Noto Serif TC'])
    )
    expect(html).toMatch(/:lang\(zh-Hant\) \{ --serif: 'Noto Serif TC', /)
  })

  test('is the same every time', async () => {
    const again = await render(name)
    expect(again.html === page.html).toBe(true)
  })
})

test('a character that no font draws is reported, wherever it comes from', async () => {
  const text = `<main id="text"><p data-running-head="{{batch.title}}"></p></main>`
  const folder = await templateNamed('odd', text, {'odd/style.css': 'p::before { content: "\\13001 " }'})
  const digest = {...model, batch: {...model.batch, title: 'A \u{13000}'}}
  const {missing} = await render('odd', digest, [folder, shipped])
  expect(missing.map(({codePoint}) => codePoint)).toEqual(['U+13000', 'U+13001'])
})

test('a character that no font draws is named where the page tells what stood in the source', async () => {
  const [theme, ...themes] = model.themes
  const [passage, ...passages] = theme?.passages ?? []
  const [repair] = passage?.repairs ?? []
  if (!theme || !passage || !repair) throw new Error('no repair in the fixture')
  const odd = {
    ...repair,
    before: 'e\uFB03ciency \uE001',
    after: 'efficiency',
    why: 'Unexpected ligature “\uFB03”.'
  }
  const digest = {
    ...model,
    themes: [{...theme, passages: [{...passage, repairs: [odd]}, ...passages]}, ...themes]
  }
  const {html, missing} = await render('digest', digest)
  expect(missing).toEqual([])
  expect(html).toContain('<dd>e[ffi U+FB03]ciency [U+E001]</dd>')
  expect(html).toContain('Unexpected ligature “[ffi U+FB03]”.')
  const quoted = {...digest, batch: {...model.batch, title: '\uFB03'}}
  expect((await render('digest', quoted)).missing).toMatchObject([{codePoint: 'U+FB03'}])
})

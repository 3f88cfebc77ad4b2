import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openPress} from '../../pipeline/print/open-press.ts'
import type {Press} from '../../pipeline/print/press.ts'
import {readPrinted} from './fixtures/printed.ts'

let press: Press
beforeAll(async () => {
  press = await openPress({env: process.env})
})
afterAll(() => press.close())

describe('page numbers in the text', () => {
  it('are right far into a document', async () => {
    const ids = Array.from({length: 30}, (_, index) => `s${index}`)
    const contents = ids.map(id => `<p><a href="#${id}">${id}:<span data-page-of="${id}"></span>;</a></p>`)
    const sections = ids.map((id, index) => `<h1 id="${id}">${id}</h1>${'<p>text</p>'.repeat(index * 4)}`)
    const style =
      '@page { size: 10cm 15cm; margin: 1cm } [data-page-of] { display: inline-block; width: 3em }'
    const {pdf} = await press.print(`<style>${style}</style>${contents.join('')}${sections.join('')}`)
    const {texts} = await readPrinted(pdf)
    const written = [...texts.join('').matchAll(/(s\d+):(\d+);/g)].map(([, id, page]) => [id, Number(page)])
    const actual = ids.map(id => [
      id,
      texts.findLastIndex(text => new RegExp(`${id}(?![\\d:])`).test(text)) + 1
    ])
    expect(written).toEqual(actual)
    expect(actual.at(-1)?.[1]).toBeGreaterThan(20)
  })

  it.each([
    ['nothing has the id', '<a href="#lost"><span data-page-of="lost"></span></a>'],
    ['no link leads to the id', '<span data-page-of="lost"></span><p id="lost">here']
  ])('are an error if %s', async (_, html) => {
    await expect(press.print(html)).rejects.toThrow('Unexpected `data-page-of="lost"`')
  })

  it('are right where writing them moves the text', async () => {
    const style =
      '@page { size: A5; margin: 1cm } [data-page-of]:not(:empty) { display: block; height: 20cm }'
    const html = `<style>${style}</style><a href="#end"><span data-page-of="end"></span></a><p id="end">end`
    const {texts} = await readPrinted((await press.print(html)).pdf)
    expect(texts).toEqual([expect.stringContaining('2'), 'end'])
  })

  it('are an error if they move the text again and again', async () => {
    const style = `@page { size: A5; margin: 1cm }
      .row { display: flex; width: 10em; font-family: monospace }
      .rest { flex: 1; container-type: inline-size }
      /* Two digits leave less room, and without the gap there is one digit. */
      .gap { height: 5cm; break-after: page }
      @container (max-width: 9em) { .gap { display: none } }
      [data-page-of]:empty::after { content: "9" }`
    const row =
      '<div class="row"><a href="#end"><span data-page-of="end"></span></a><div class="rest"><div class="gap"></div></div></div>'
    const pages = '<p style="break-after: page">text</p>'.repeat(8)
    await expect(press.print(`<style>${style}</style>${row}${pages}<p id="end">end`)).rejects.toThrow(
      'Unexpected page 9 for `#end`, expected 10: the numbers moved the text'
    )
  })
})

import {PDFDict, PDFDocument, PDFName} from '@cantoo/pdf-lib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openPress} from '../../pipeline/print/open-press.ts'
import type {Press} from '../../pipeline/print/press.ts'
import {brief} from './fixtures/brief.ts'
import {type Printed, readPrinted} from './fixtures/printed.ts'

let press: Press
let pdf: Uint8Array
let printed: Printed
beforeAll(async () => {
  press = await openPress({env: process.env})
  pdf = (await press.print(brief)).pdf
  printed = await readPrinted(pdf)
})
afterAll(() => press.close())

describe('a printed document', () => {
  it('has its pages counted and headed', async () => {
    expect((await press.print(brief)).pages).toBe(3)
    for (const [index, text] of printed.texts.entries()) {
      expect(text).toContain('Running head')
      expect(text).toContain(`${index + 1}/3`)
    }
  })

  it('has page numbers in its contents', () => {
    expect(printed.texts[0]).toContain('First 2')
    expect(printed.texts[0]).toContain('Second 3')
  })

  it('has bookmarks in the words of its headings', () => {
    expect(printed.bookmarks).toEqual(['A heading that needs more than one line', '第二'])
  })

  it('has links that say where they lead, line by line', () => {
    const long = 'the report on air that was published in the year before this one'
    expect(new Set(printed.links)).toEqual(
      new Set(['First', 'Second', long, 'another', 'a third', '1', 'Back to the text'])
    )
    expect(printed.links.filter(text => text === long).length).toBeGreaterThan(1)
  })

  it('has its metadata where readers look for it', async () => {
    const document = await PDFDocument.load(pdf, {updateMetadata: false})
    expect(document.getTitle()).toBe('Clean air & 清洁空气')
    expect(document.getAuthor()).toBe('A. Author')
    expect(document.getSubject()).toBe('What to do')
    expect(document.getKeywords()).toBe('air, policy')
    expect(document.catalog.lookup(PDFName.of('Lang'))?.toString()).toBe('(en)')
    expect(document.catalog.lookup(PDFName.of('ViewerPreferences'))?.toString()).toContain(
      '/DisplayDocTitle true'
    )
    expect(printed.xmp).toContain('<rdf:li xml:lang="x-default">Clean air &amp; 清洁空气</rdf:li>')
    expect(printed.xmp).toContain('<dc:creator><rdf:Seq><rdf:li>A. Author</rdf:li></rdf:Seq></dc:creator>')
    expect(printed.xmp).toContain('<rdf:Bag><rdf:li>air</rdf:li><rdf:li>policy</rdf:li></rdf:Bag>')
    expect(printed.xmp).toContain('<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>')
    expect(printed.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('has tags that PDF/UA allows', () => {
    expect(printed.tags).toEqual(expect.arrayContaining(['H1', 'LBody', 'Link', 'Figure', 'Caption']))
    expect(printed.tags.filter(tag => tag === 'LI')).toHaveLength(3)
    expect(printed.tags.filter(tag => tag === 'LBody')).toHaveLength(3)
    expect(printed.tags.filter(tag => tag === 'Link')).toHaveLength(7)
    expect(printed.tags.filter(tag => tag === 'Figure')).toHaveLength(1)
    const roles = printed.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('RoleMap'))
    expect(roles?.toString()).toContain('/Em /Span')
  })

  it('is the same to the byte from another press', async () => {
    const other = await openPress({env: process.env})
    const again = await other.print(brief)
    await other.close()
    expect(Buffer.compare(again.pdf, pdf)).toBe(0)
  })

  it('bears the date that it is given, and a fixed one without', async () => {
    const dated = async (date?: Date) => {
      const print = await press.print('<p>x', {date})
      return (await PDFDocument.load(print.pdf, {updateMetadata: false})).getModificationDate()
    }
    expect(await dated()).toEqual(new Date('1980-01-01T00:00:00Z'))
    expect(await dated(new Date('2024-02-29T12:30:00Z'))).toEqual(new Date('2024-02-29T12:30:00Z'))
  })
})

it('bears no language where the document does not say one', async () => {
  const {catalog} = await readPrinted((await press.print('<p>x')).pdf)
  expect(catalog.has(PDFName.of('Lang'))).toBe(false)
})

describe('a press', () => {
  it('says what it prints with', () => {
    expect(press.browser).toMatchObject({
      path: expect.any(String),
      product: expect.stringMatching(/chrom/i),
      version: expect.stringMatching(/^\d+\.\d/),
      sandbox: expect.stringMatching(/^o(n|ff: .+)$/)
    })
  })

  it('prints many documents at a time, each its own', async () => {
    const texts = Array.from({length: 7}, (_, index) => `document ${index}`)
    const prints = await Promise.all(texts.map(text => press.print(`<p>${text}</p>`)))
    const read = await Promise.all(prints.map(print => readPrinted(print.pdf)))
    expect(read.map(each => each.texts)).toEqual(texts.map(text => [text]))
  })

  it('stops when it is told to, and goes on with the next', async () => {
    const controller = new AbortController()
    const printing = press.print(brief, {signal: controller.signal})
    controller.abort(new Error('enough'))
    await expect(printing).rejects.toThrow('enough')
    await expect(press.print(brief, {signal: controller.signal})).rejects.toThrow('enough')
    expect((await press.print('<p>next</p>')).pages).toBe(1)
  })

  it('refuses a font that cannot be read', async () => {
    const html =
      '<style>@font-face { font-family: X; src: url(data:font/woff2;base64,AAAA) } p { font-family: X }</style><p>x'
    await expect(press.print(html)).rejects.toThrow('Unexpected font inside the document')
  })
})

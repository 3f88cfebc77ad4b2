import {decodePDFRawStream, PDFDict, PDFName, type PDFPage, PDFRawStream} from '@cantoo/pdf-lib'
import {scanContent} from './scan-content.ts'
import {parseToUnicode, type ToUnicode} from './to-unicode.ts'

/**
 * The text of a page as a reader copies or searches it, in the order it was painted and without guessing at
 * spaces. Made for what Chromium writes: glyphs as hexadecimal strings, fonts with a map to Unicode.
 */
export function readText(page: PDFPage): string {
  const content = decode(page.node, 'Contents')
  const fonts = new Map([...fontsOf(page)].map(([name, font]) => [name, readToUnicode(font)]))
  let font: ToUnicode = new Map()
  let text = ''
  scanContent(content, (operator, start, end) => {
    const operands = content.toString('latin1', start, end)
    if (operator === 'Tf') font = fonts.get(/^\/(\S+)/.exec(operands)?.[1] ?? '') ?? new Map()
    if (operator === 'Tj' || operator === 'TJ') text += decodeGlyphs(operands, font)
  })
  return text
}

/** The fonts of a page by the names that its content uses. */
export function fontsOf(page: PDFPage): ReadonlyMap<string, PDFDict> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  return new Map(fonts?.keys().map(name => [name.decodeText(), fonts.lookup(name, PDFDict)]))
}

/** The map to Unicode of a font; empty if it has none. */
export function readToUnicode(font: PDFDict): ToUnicode {
  return parseToUnicode(decode(font, 'ToUnicode').toString('latin1'))
}

/** The bytes of the stream that a dictionary names; none if it names none. */
function decode(dictionary: PDFDict, key: string): Buffer {
  const stream = dictionary.lookup(PDFName.of(key))
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()) : Buffer.alloc(0)
}

/** Codes are as wide as those in the font's map; a glyph without text is the replacement character. */
function decodeGlyphs(operands: string, font: ToUnicode): string {
  const [known = '0000'] = font.keys()
  const digits = [...operands.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, string = '']) => string.toUpperCase())
  const codes = digits.flatMap(string => string.match(new RegExp(`.{${known.length}}`, 'g')) ?? [])
  return codes.map(code => font.get(code) ?? '\uFFFD').join('')
}

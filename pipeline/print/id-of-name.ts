import type {PDFName} from '@cantoo/pdf-lib'

/** The id that a PDF name stands for. Chromium writes ids as they are written in an address. */
export function idOfName(name: PDFName): string {
  return decodeURIComponent(Buffer.from(name.asBytes()).toString('latin1'))
}

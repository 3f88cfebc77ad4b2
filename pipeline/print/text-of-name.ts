import type {PDFName} from '@cantoo/pdf-lib'

/** The text of a PDF name; Chromium writes ids as names in UTF-8. */
export function textOfName(name: PDFName): string {
  return Buffer.from(name.asBytes()).toString('utf8')
}

import type {PDFDocument} from '@cantoo/pdf-lib'
import {loadPdfLib} from './load-pdf-lib.ts'

/** Reads a PDF and leaves its properties as they are. */
export function loadDocument(pdf: Uint8Array): Promise<PDFDocument> {
  const {ParseSpeeds, PDFDocument} = loadPdfLib()
  return PDFDocument.load(pdf, {updateMetadata: false, parseSpeed: ParseSpeeds.Fastest})
}

import {ParseSpeeds, PDFDocument} from '@cantoo/pdf-lib'

/** Reads a PDF and leaves its properties as they are. */
export function loadDocument(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, {updateMetadata: false, parseSpeed: ParseSpeeds.Fastest})
}

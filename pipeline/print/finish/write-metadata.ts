import {createHash} from 'node:crypto'
import {PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString} from '@cantoo/pdf-lib'
import type {DocumentFacts} from '../document-facts.ts'
import {writeXmp} from './write-xmp.ts'

/** Title, author, language, dates and identity, in both places where readers look for them. */
export function writeMetadata(document: PDFDocument, facts: DocumentFacts, html: string, date: Date): void {
  const {catalog, context} = document
  writeInfo(document, facts, date)
  writeLanguage(document, facts.language)
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({DisplayDocTitle: true}))
  const producer = document.getProducer() ?? ''
  const xmp = context.stream(Buffer.from(writeXmp(facts, producer, date)), {Type: 'Metadata', Subtype: 'XML'})
  catalog.set(PDFName.of('Metadata'), context.register(xmp))
  writeIdentity(document, html)
}

function writeInfo(
  document: PDFDocument,
  {title, author, subject, keywords}: DocumentFacts,
  date: Date
): void {
  document.setTitle(title)
  if (author !== '') document.setAuthor(author)
  if (subject !== '') document.setSubject(subject)
  if (keywords !== '') document.setKeywords([keywords])
  document.setCreator('Briefmill')
  document.setCreationDate(date)
  document.setModificationDate(date)
}

/** Where a document does not say its language, Chromium writes that of the machine. */
function writeLanguage({catalog}: PDFDocument, language: string): void {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookup(PDFName.of('K'))
  for (const place of [catalog, root].filter(each => each instanceof PDFDict)) {
    if (language === '') place.delete(PDFName.of('Lang'))
    else place.set(PDFName.of('Lang'), PDFString.of(language))
  }
}

/** The same text has the same identity, whenever it is printed. */
function writeIdentity({context}: PDFDocument, html: string): void {
  const digest = createHash('sha256').update(html).digest('hex').slice(0, 32)
  const id = PDFHexString.of(digest.toUpperCase())
  context.trailerInfo.ID = context.obj([id, id])
}

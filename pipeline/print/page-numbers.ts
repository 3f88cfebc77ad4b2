import {PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject} from '@cantoo/pdf-lib'
import {BriefmillError} from '../problem.ts'
import {idOfName} from './id-of-name.ts'

/** The page, counted from 1, that each id is on. Chromium notes the ids that a link within the document leads to. */
export function pagesOfIds(document: PDFDocument): ReadonlyMap<string, number> {
  const pages = new Map<PDFObject, number>(document.getPages().map(({ref}, index) => [ref, index + 1]))
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found = new Map<string, number>()
  for (const name of destinations?.keys() ?? []) {
    const [target] = destinations?.lookup(name, PDFArray).asArray() ?? []
    const page = target && pages.get(target)
    if (page !== undefined) found.set(idOfName(name), page)
  }
  return found
}

/** The pages of the wanted ids, or an error that names every id without one. */
export function pagesOfWanted(document: PDFDocument, ids: readonly string[]): ReadonlyMap<string, number> {
  const pages = pagesOfIds(document)
  const lost = ids.filter(id => !pages.has(id))
  const [first, ...rest] = lost.map(id => ({
    message: `Unexpected \`data-page-of="${id}"\`, expected an element with this id and a link to it`,
    hint: `put the number inside a link: <a href="#${id}">…</a>`
  }))
  if (first) throw new BriefmillError([first, ...rest])
  return new Map(ids.map(id => [id, pages.get(id) ?? 0]))
}

/** Fails if numbers that were written into the document are not where their text ended up. */
export function checkPages(document: PDFDocument, written: ReadonlyMap<string, number>): void {
  const pages = pagesOfIds(document)
  const [first, ...others] = [...written].filter(([id, page]) => pages.get(id) !== page)
  if (!first) return
  const [id, page] = first
  const more = others.length > 0 ? ` (and for ${others.length} more)` : ''
  throw new BriefmillError([
    {
      message: `Unexpected page ${pages.get(id) ?? 'unknown'} for \`#${id}\`${more}, expected ${page}: the numbers moved the text, again and again`,
      hint: 'give elements with `data-page-of` a fixed width in the style sheet of the template'
    }
  ])
}

import {PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef} from '@cantoo/pdf-lib'

// Tags of PDF 2.0 that Chromium writes into a file of PDF 1.x, and what they are there.
const roles = {Aside: 'Note', Em: 'Span', FENote: 'Note', Strong: 'Span', Sub: 'Span', Title: 'P'}

/** Puts right where Chromium's tags break the rules of PDF/UA-1. */
export function repairTags(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (root === undefined) return
  root.set(PDFName.of('RoleMap'), document.context.obj(roles))
  for (const ref of elementsUnder(root)) {
    const element = document.context.lookup(ref, PDFDict)
    if (isTag(element, 'NonStruct') && holdsAnnotation(element)) rename(element, 'Link')
    if (isTag(element, 'L')) nameItems(element)
    if (isTag(element, 'LI')) wrapBody(ref, element)
    if (isTag(element, 'Figure')) demoteFrame(element)
  }
}

/** Chromium knows no tag for `role="doc-noteref"` and `"doc-backlink"`, which are links all the same. */
function holdsAnnotation(element: PDFDict): boolean {
  return kidsOf(element).some(
    kid => kid instanceof PDFDict && kid.get(PDFName.of('Type')) === PDFName.of('OBJR')
  )
}

/** Nor for the items of a list of notes. */
function nameItems(list: PDFDict): void {
  const items = elementsIn(list).map(kid => list.context.lookup(kid, PDFDict))
  for (const item of items.filter(each => isTag(each, 'NonStruct'))) rename(item, 'LI')
}

/** A list item holds a label and a body, nothing else; Chromium leaves out the body. */
function wrapBody(ref: PDFRef, item: PDFDict): void {
  const {context} = item
  const kids = elementsIn(item)
  const labels = kids.filter(kid => isTag(context.lookup(kid, PDFDict), 'Lbl', 'LBody'))
  const rest = kids.filter(kid => !labels.includes(kid))
  // Content right under the item would need its entry in the parent tree changed; Chromium puts it into tags.
  if (rest.length === 0 || kids.length < kidsOf(item).length) return
  const body = context.register(context.obj({Type: 'StructElem', S: 'LBody', P: ref, K: rest}))
  for (const kid of rest) context.lookup(kid, PDFDict).set(PDFName.of('P'), body)
  item.set(PDFName.of('K'), context.obj([...labels, body]))
}

/** An HTML figure around a picture becomes a figure in a figure, the outer one without words for it. */
function demoteFrame(figure: PDFDict): void {
  const pictures = elementsIn(figure).filter(kid => isTag(figure.context.lookup(kid, PDFDict), 'Figure'))
  if (pictures.length > 0 && !figure.has(PDFName.of('Alt'))) rename(figure, 'Div')
}

/** All tags of the tree, a list that does not change while they do. */
function elementsUnder(element: PDFDict): readonly PDFRef[] {
  return elementsIn(element).flatMap(kid => [kid, ...elementsUnder(element.context.lookup(kid, PDFDict))])
}

function elementsIn(element: PDFDict): readonly PDFRef[] {
  return kidsOf(element).filter((kid): kid is PDFRef => {
    const target = kid instanceof PDFRef ? element.context.lookup(kid) : undefined
    return target instanceof PDFDict && target.has(PDFName.of('S'))
  })
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.get(PDFName.of('K'))
  const list = element.lookup(PDFName.of('K'))
  if (list instanceof PDFArray) return list.asArray()
  return kids === undefined ? [] : [kids]
}

function isTag(element: PDFDict, ...names: readonly string[]): boolean {
  return names.some(name => element.get(PDFName.of('S')) === PDFName.of(name))
}

function rename(element: PDFDict, name: string): void {
  element.set(PDFName.of('S'), PDFName.of(name))
}

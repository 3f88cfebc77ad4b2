import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString
} from '@cantoo/pdf-lib'

/**
 * Gives the tags that others name (the head cells of tables) numbers of this document. Chromium takes those of its
 * nodes, which go on counting from one document of a browser to the next: the same page would not give the same bytes.
 */
export function renumberElements(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (root === undefined) return
  const elements = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && object.has(PDFName.of('S')))
  const numbers = numberIds(elements)
  for (const element of elements) {
    replaceIn(element, PDFName.of('ID'), numbers)
    replaceWithin(element.get(PDFName.of('A')), numbers)
  }
  for (const object of treeUnder(root.lookup(PDFName.of('IDTree')))) replaceWithin(object, numbers)
}

type Numbers = ReadonlyMap<string, PDFString>

/** In the order of the old ones, as the tree that finds them is sorted. */
function numberIds(elements: readonly PDFDict[]): Numbers {
  const ids = elements.flatMap(element => textOf(element.get(PDFName.of('ID'))) ?? [])
  return new Map(
    [...new Set(ids)]
      .sort()
      .map((id, index) => [id, PDFString.of(`node${String(index + 1).padStart(8, '0')}`)])
  )
}

/** The nodes of a name tree. */
function treeUnder(node: PDFObject | undefined): readonly PDFDict[] {
  if (!(node instanceof PDFDict)) return []
  const kids = node.lookup(PDFName.of('Kids'))
  return [
    node,
    ...(kids instanceof PDFArray ? kids.asArray().flatMap(kid => treeUnder(node.context.lookup(kid))) : [])
  ]
}

/** In a value and what it holds itself, not in what it refers to. */
function replaceWithin(value: PDFObject | undefined, numbers: Numbers): void {
  if (value instanceof PDFDict) for (const key of value.keys()) replaceIn(value, key, numbers)
  if (value instanceof PDFArray) {
    for (const [index, each] of value.asArray().entries()) {
      const number = numbers.get(textOf(each) ?? '')
      if (number) value.set(index, number)
      else replaceWithin(each, numbers)
    }
  }
}

function replaceIn(dict: PDFDict, key: PDFName, numbers: Numbers): void {
  const value = dict.get(key)
  const number = numbers.get(textOf(value) ?? '')
  if (number) dict.set(key, number)
  else if (!(value instanceof PDFRef)) replaceWithin(value, numbers)
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

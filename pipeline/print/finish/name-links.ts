import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString
} from '@cantoo/pdf-lib'
import type {LinkFacts} from '../document-facts.ts'
import {idOfName} from '../id-of-name.ts'

/** Tells in words where each link leads: its own text, to be read aloud in place of the bare address. */
export function nameLinks(document: PDFDocument, links: readonly LinkFacts[]): void {
  const next = textsByTarget(links)
  const tags = linkTags(document)
  const spoken = new Map<PDFObject, string>()
  for (const link of linkAnnotations(document)) {
    const target = targetOf(link)
    // A link that wraps is an annotation on each line, all under one tag.
    const tag = tags.get(numberAt(link, 'StructParent')) ?? link
    const text = spoken.get(tag) ?? next(target)
    spoken.set(tag, text)
    link.set(PDFName.of('Contents'), PDFHexString.fromText(text))
  }
}

/** Gives the texts of the links to a target one after the other, the last of them again and again. */
function textsByTarget(links: readonly LinkFacts[]): (target: string) => string {
  const waiting = new Map<string, string[]>()
  for (const {target, text} of links) {
    const texts = waiting.get(target)
    if (texts) texts.push(text)
    else waiting.set(target, [text])
  }
  return target => {
    const texts = waiting.get(target) ?? []
    return (texts.length > 1 ? texts.shift() : texts[0]) || target
  }
}

function linkAnnotations(document: PDFDocument): readonly PDFDict[] {
  return document
    .getPages()
    .flatMap(({node}) => node.Annots()?.asArray() ?? [])
    .map(annotation => document.context.lookup(annotation, PDFDict))
    .filter(annotation => annotation.get(PDFName.of('Subtype')) === PDFName.of('Link'))
}

/** The address that a link leads to, or `#` and the id, as in HTML. */
function targetOf(link: PDFDict): string {
  const destination = link.lookup(PDFName.of('Dest'))
  if (destination instanceof PDFName) return `#${idOfName(destination)}`
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict)
  return action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText() ?? ''
}

/** From the number that an annotation bears to its tag. */
function linkTags(document: PDFDocument): ReadonlyMap<number, PDFObject> {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const tree = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)
  return new Map(tree ? entriesOf(tree) : [])
}

/** The entries of a number tree. */
function* entriesOf(tree: PDFDict): Generator<[number, PDFObject]> {
  const entries = tree.lookupMaybe(PDFName.of('Nums'), PDFArray)
  for (let at = 0; entries && at < entries.size(); at += 2) {
    yield [entries.lookup(at, PDFNumber).asNumber(), entries.get(at + 1)]
  }
  const branches = tree.lookupMaybe(PDFName.of('Kids'), PDFArray)
  for (let at = 0; branches && at < branches.size(); at++) yield* entriesOf(branches.lookup(at, PDFDict))
}

function numberAt(dictionary: PDFDict, key: string): number {
  return dictionary.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? -1
}

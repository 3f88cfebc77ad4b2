import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {element} from '../../element.ts'
import type {HeadingLevel} from './place-headings.ts'

export interface NotePlace {
  /** Begins every id, so that the notes of two texts on one page stay apart. */
  readonly prefix: string
  /** The words above the notes. */
  readonly label: string
  /** The level of these words as a heading; without it they are a plain line. */
  readonly heading?: HeadingLevel | undefined
  /** A heading of the text itself that stands for these words: “References”. It moves to the notes. */
  readonly ownHeading?: Element | undefined
}

/** Gives the notes of a text, their references and their way back ids of their own, and the list its label. */
export function nameNotes(tree: Root, {prefix, label, heading, ownHeading}: NotePlace): void {
  const section = tree.children.find(isNotes)
  if (!section) return
  const notes = itemsOf(section)
  const numbers = new Map(notes.map((note, at) => [`#${note.properties.id}`, at + 1]))
  tree.children = tree.children.filter(child => child !== ownHeading)
  const above = ownHeading ?? element(heading ? `h${heading}` : 'p', {id: `${prefix}-notes`}, label)
  above.properties.className = ['notes-label']
  const labelId = String(above.properties.id)
  nameReferences(tree, numbers, prefix, labelId)
  notes.forEach((note, at) => {
    nameNote(note, at + 1, prefix)
  })
  section.tagName = 'div'
  section.properties = {className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: [labelId]}
  section.children = [
    above,
    ...section.children.filter(child => child.type === 'element' && child.tagName === 'ol')
  ]
}

function nameReferences(
  tree: Root,
  numbers: ReadonlyMap<string, number>,
  prefix: string,
  labelId: string
): void {
  const seen = new Map<number, number>()
  visit(tree, 'element', (node: Element) => {
    if (node.properties.dataFootnoteRef === undefined) return
    const number = numbers.get(String(node.properties.href))
    if (number === undefined) return
    const time = (seen.get(number) ?? 0) + 1
    seen.set(number, time)
    node.properties = {
      href: `#${noteId(prefix, number)}`,
      id: referenceId(prefix, number, time),
      role: 'doc-noteref',
      ariaDescribedBy: [labelId]
    }
  })
}

function nameNote(note: Element, number: number, prefix: string): void {
  note.properties = {id: noteId(prefix, number)}
  let time = 0
  visit(note, 'element', (node: Element) => {
    if (node.properties.dataFootnoteBackref === undefined) return
    time++
    const {ariaLabel} = node.properties
    node.properties = {
      href: `#${referenceId(prefix, number, time)}`,
      className: ['back'],
      role: 'doc-backlink',
      ariaLabel
    }
  })
}

function noteId(prefix: string, number: number): string {
  return `${prefix}-n${number}`
}

function referenceId(prefix: string, number: number, time: number): string {
  return time === 1 ? `${prefix}-r${number}` : `${prefix}-r${number}-${time}`
}

function isNotes(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.properties.dataFootnotes !== undefined
}

function itemsOf(section: Element): readonly Element[] {
  const list = section.children.find(isElement('ol'))
  return list?.children.filter(isElement('li')) ?? []
}

function isElement(tagName: string): (node: ElementContent) => node is Element {
  return (node): node is Element => node.type === 'element' && node.tagName === tagName
}

import type {Element, Root as Hast} from 'hast'
import type {Heading, Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'

/**
 * The position among all headings of one under which nothing stands but notes: they are shown elsewhere, and it
 * would head nothing.
 */
export function findNoteHeading(tree: Root): number | undefined {
  const heading = tree.children.find(
    (child, at): child is Heading => child.type === 'heading' && hasOnlyNotes(tree, at)
  )
  return heading && headingsOf(tree).indexOf(heading)
}

function hasOnlyNotes({children}: Root, at: number): boolean {
  const next = children.slice(at + 1).findIndex(({type}) => type === 'heading')
  const section = children.slice(at + 1, next < 0 ? undefined : at + 1 + next)
  return section.length > 0 && section.every(({type}) => type === 'footnoteDefinition')
}

function headingsOf(tree: Root): readonly Heading[] {
  const headings: Heading[] = []
  visit(tree, node => {
    if (node.type === 'footnoteDefinition') return SKIP
    if (node.type === 'heading') headings.push(node)
    return undefined
  })
  return headings
}

/** The heading at that position, as it stands in the tree. */
export function headingAt(tree: Hast, position: number | undefined): Element | undefined {
  const headings: Element[] = []
  visit(tree, 'element', (node: Element) => {
    if (node.properties.dataFootnotes !== undefined) return SKIP
    if (/^h[1-6]$/.test(node.tagName)) headings.push(node)
    return undefined
  })
  return position === undefined ? undefined : headings[position]
}

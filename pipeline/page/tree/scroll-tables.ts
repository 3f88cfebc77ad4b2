import type {Element, Root} from 'hast'
import {toText} from 'hast-util-to-text'
import {SKIP, visit} from 'unist-util-visit'
import {element} from '../../element.ts'

/** About how many letters fit side by side on a page, the room between columns taken off. */
const lettersOnPage = 64

/**
 * A table wider than a narrow screen scrolls in a region of its own, which can be reached by keyboard
 * and has a name: its caption, or its number on the page. On paper nothing scrolls: a table whose longest
 * words do not fit beside each other is marked as wide, so that a style sheet can make it fit.
 */
export function scrollTables(tree: Root, name: (number: number) => string): void {
  let number = 0
  visit(tree, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return
    number++
    const caption = node.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'caption'
    )
    if (caption) caption.properties.id ??= `table-${number}-caption`
    const label = caption ? {ariaLabelledBy: [String(caption.properties.id)]} : {ariaLabel: name(number)}
    if (isWide(node)) node.properties.className = ['wide']
    parent.children[index] = element('section', {className: ['scroll'], tabIndex: 0, ...label}, node)
    return SKIP
  })
}

function isWide(table: Element): boolean {
  const widths: number[] = []
  visit(table, 'element', (row: Element) => {
    if (row.tagName !== 'tr') return
    const cells = row.children.filter((child): child is Element => child.type === 'element')
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, longestWord(cell))
    })
  })
  // A column takes some room whatever is in it.
  return widths.reduce((sum, width) => sum + Math.max(2, width), 0) > lettersOnPage
}

/** Figures are not broken between their parts. */
function longestWord(cell: Element): number {
  const text = toText(cell)
  const isFigure = [cell.properties.className].flat().includes('figure')
  const words = isFigure ? [text] : text.split(/\s+|(?<=\p{Script=Han})/u)
  return words.reduce((longest, word) => Math.max(longest, word.length), 0)
}

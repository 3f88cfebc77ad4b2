import type {Element, Root} from 'hast'
import {toText} from 'hast-util-to-text'
import {visit} from 'unist-util-visit'

const figure = /^[+\-−]?[¥$€£]?\d[\d,.\s\u00A0\u202F]*(?:%|％|‰|亿|億|万|萬|bn|m|k)?$/

/** Cells say how they are aligned by a class, header cells what they head, and cells of figures that they are such. */
export function tidyCells(tree: Root): void {
  visit(tree, 'element', (node: Element) => {
    if (node.tagName !== 'th' && node.tagName !== 'td') return
    const {align, ...properties} = node.properties
    const text = toText(node).trim()
    // An empty corner heads nothing.
    if (text === '') node.tagName = 'td'
    const classes = [
      ...(typeof align === 'string' ? [`align-${align}`] : []),
      ...(node.tagName === 'td' && figure.test(text) ? ['figure'] : [])
    ]
    node.properties = {
      ...properties,
      ...(classes.length > 0 && {className: classes}),
      ...(node.tagName === 'th' && {scope: 'col'})
    }
  })
}

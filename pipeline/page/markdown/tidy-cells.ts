import type {Element, Root} from 'hast'
import {toText} from 'hast-util-to-text'
import {visit} from 'unist-util-visit'

const figure = /^[+\-−]?[¥$€£]?\d[\d,.\s\u00A0\u202F]*(?:%|％|‰|亿|億|万|萬|bn|m|k)?$/

type Align = 'left' | 'right'

/**
 * Cells say how they are aligned by a class, header cells what they head, and cells of figures that they are such.
 * A column whose alignment is not stated stands right if it is one of figures, its header too, and else left.
 */
export function tidyCells(tree: Root): void {
  visit(tree, 'element', (table: Element) => {
    if (table.tagName !== 'table') return
    const rows = rowsOf(table)
    const columns = alignColumns(rows.map(row => row.filter(({tagName}) => tagName === 'td')))
    for (const row of rows) {
      for (const [at, cell] of row.entries()) tidyCell(cell, columns[at] ?? 'left')
    }
  })
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  const rows: Element[][] = []
  visit(table, 'element', (row: Element) => {
    if (row.tagName === 'tr') rows.push(row.children.filter(child => child.type === 'element'))
  })
  return rows
}

/**
 * Every cell of a column that holds a digit has to be a figure, and few may be words, such as “unknown”. The first of
 * several columns says what a row is about, also by years.
 */
function alignColumns(rows: readonly (readonly Element[])[]): readonly Align[] {
  const width = Math.max(0, ...rows.map(({length}) => length))
  return Array.from({length: width}, (_, at) => {
    if (at === 0 && width > 1) return 'left'
    const texts = rows.map(row => textOf(row[at])).filter(text => text !== '')
    const figures = texts.filter(text => figure.test(text)).length
    const hasOther = texts.some(text => /\d/.test(text) && !figure.test(text))
    return figures > 0 && !hasOther && 2 * figures >= texts.length ? 'right' : 'left'
  })
}

function tidyCell(cell: Element, column: Align): void {
  const {align, ...properties} = cell.properties
  const text = textOf(cell)
  // An empty corner heads nothing.
  if (text === '') cell.tagName = 'td'
  const isFigure = cell.tagName === 'td' && figure.test(text)
  const stated = typeof align === 'string' ? align : undefined
  const shown = stated ?? (isFigure === (column === 'right') ? undefined : column)
  const classes = [...(shown === undefined ? [] : [`align-${shown}`]), ...(isFigure ? ['figure'] : [])]
  cell.properties = {
    ...properties,
    ...(classes.length > 0 && {className: classes}),
    ...(cell.tagName === 'th' && {scope: 'col'})
  }
}

function textOf(cell: Element | undefined): string {
  return cell === undefined ? '' : toText(cell).trim()
}

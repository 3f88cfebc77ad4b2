import type {Element, ElementContent, Root} from 'hast'
import {element} from '../element.ts'

/**
 * Tables that lay out a page are unwrapped to what stands in their cells, in order; a Markdown cell cannot hold it.
 * In the cells of other tables each block of text stands apart from the next by a space.
 */
export function withoutLayoutTables(page: Root): Root {
  unwrapIn(page)
  return page
}

function unwrapIn(parent: Root | Element): void {
  const children: Root['children'] = parent.children
  const apart = children.flatMap((child): Root['children'] =>
    child.type === 'element' && child.tagName === 'table' ? unwrapped(child) : [child]
  )
  parent.children = apart as ElementContent[]
  for (const child of apart) if (child.type === 'element') unwrapIn(child)
}

function unwrapped(table: Element): Element[] {
  const cells = cellsOf(table)
  if (isLayout(table, cells)) return cells.flatMap(({children}) => atBlankLines(children).map(asBlock))
  for (const cell of cells) cell.children = spaced(cell.children)
  return [table]
}

function asBlock(children: ElementContent[]): Element {
  return {type: 'element', tagName: 'div', properties: {}, children}
}

/** The cells of a table, not those of tables in it. */
function cellsOf(node: Element): readonly Element[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element' || child.tagName === 'table') return []
    return child.tagName === 'td' || child.tagName === 'th' ? [child] : cellsOf(child)
  })
}

/**
 * A table of one cell is a box; one with header cells holds data, however much is written in them. Elsewhere a
 * heading shows layout, and so do several paragraphs, or code, in cells that hold most of the text.
 */
function isLayout(table: Element, cells: readonly Element[]): boolean {
  const {role} = table.properties
  if (role === 'presentation' || role === 'none' || cells.length === 1) return true
  const held = cells.map(blocksIn)
  if (held.some(blocks => blocks.includes('table'))) return true
  if (cells.some(({tagName}) => tagName === 'th')) return false
  if (held.some(blocks => blocks.some(tag => ofPages.has(tag)))) return true
  const inBlocks = cells.filter(
    ({children}, at) => holdsSeveral(held[at] ?? []) || atBlankLines(children).length > 2
  )
  return 2 * lengthOf(inBlocks) > lengthOf(cells)
}

function holdsSeveral(blocks: readonly string[]): boolean {
  return blocks.filter(tag => tag === 'p').length > 1 || blocks.some(tag => ofTexts.has(tag))
}

/** Old pages write paragraphs as lines with a blank line between them: two breaks. */
function atBlankLines(children: readonly ElementContent[]): readonly ElementContent[][] {
  const parts: ElementContent[][] = [[]]
  let breaks: ElementContent[] = []
  for (const child of children) {
    const isBreak = child.type === 'element' && child.tagName === 'br'
    const isBlank = child.type === 'text' && child.value.trim() === ''
    if (isBreak || (isBlank && breaks.length > 0)) breaks.push(child)
    else {
      if (breaks.filter(({type}) => type === 'element').length > 1) parts.push([child])
      else parts.at(-1)?.push(...breaks, child)
      breaks = []
    }
  }
  return parts
}

function lengthOf(nodes: readonly (Element | ElementContent)[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text') return sum + node.value.trim().length
    return node.type === 'element' ? sum + lengthOf(node.children) : sum
  }, 0)
}

const ofPages: ReadonlySet<string> = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'article',
  'section',
  'main'
])
const ofTexts: ReadonlySet<string> = new Set(['blockquote', 'pre', 'figure'])
const blockTags: ReadonlySet<string> = new Set([
  ...ofPages,
  ...ofTexts,
  ...['table', 'p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'center', 'address', 'form', 'hr']
])

/** The names of the blocks in a cell; a table in it is named, and not looked into. */
function blocksIn(node: Element): readonly string[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return []
    const own = blockTags.has(child.tagName) ? [child.tagName] : []
    return child.tagName === 'table' ? own : [...own, ...blocksIn(child)]
  })
}

function spaced(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap(child => {
    if (child.type !== 'element') return [child]
    const inner = child.tagName === 'pre' ? child : {...child, children: spaced(child.children)}
    if (!blockTags.has(child.tagName)) return [inner]
    // A cell holds no blocks: what they hold stays, as a run of text.
    const run = child.tagName === 'pre' ? element('code', {}, ...child.children) : {...inner, tagName: 'span'}
    return [space(), run, space()]
  })
}

function space(): ElementContent {
  return {type: 'text', value: ' '}
}

import type {Element, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'

/** The levels that a text's own headings can have: the page's title is the one `h1`. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6

export interface HeadingPlace {
  /** The level at which the highest headings come out. */
  readonly level: HeadingLevel
  /** Begins the id of each heading. */
  readonly prefix: string
  /** Ids of the headings in their order, where something else already refers to them. */
  readonly ids?: readonly string[]
}

/**
 * Puts the headings of a text below the page's own and closes the jumps between them: a heading is one
 * level below the nearest one before it that was higher in the source. There is nothing below `h6`.
 */
export function placeHeadings(tree: Root, {level, prefix, ids = []}: HeadingPlace): void {
  const above: number[] = []
  let count = 0
  visit(tree, 'element', (node: Element) => {
    if (node.properties.dataFootnotes !== undefined) return SKIP
    const depth = depthOf(node)
    if (depth === undefined) return
    while ((above.at(-1) ?? 0) >= depth) above.pop()
    node.tagName = `h${Math.min(6, level + above.length)}`
    node.properties.id = ids[count] ?? `${prefix}-h${count + 1}`
    above.push(depth)
    count++
    return SKIP
  })
}

function depthOf({tagName}: Element): number | undefined {
  const match = /^h([1-6])$/.exec(tagName)
  return match ? Number(match[1]) : undefined
}

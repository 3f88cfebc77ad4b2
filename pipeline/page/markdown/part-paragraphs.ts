import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'

/** Some seven pages. The time that a browser takes over a paragraph grows with the square of its length. */
const longest = 20_000

/**
 * Divides paragraphs that go on for many pages, where a sentence ends. The words stay as they are; parts behind the
 * first have a class, so that a style sheet can close the gap.
 */
export function partParagraphs(tree: Root): Root {
  visit(tree, 'element', (node: Element, at, parent) => {
    if (node.tagName !== 'p' || !parent || at === undefined) return undefined
    const parts = partsOf(node.children)
    if (parts.length < 2) return undefined
    const paragraphs = parts.map(
      (children, part): Element => ({
        ...node,
        properties: part === 0 ? node.properties : {className: ['continued']},
        children: [...children]
      })
    )
    parent.children.splice(at, 1, ...paragraphs)
    return at + paragraphs.length
  })
  return tree
}

function partsOf(children: readonly ElementContent[]): readonly (readonly ElementContent[])[] {
  const parts: ElementContent[][] = [[]]
  let room = longest
  for (const child of children) {
    const pieces = child.type === 'text' ? cut(child.value, room) : [child]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        parts.push([])
        room = longest
      }
      parts.at(-1)?.push(typeof piece === 'string' ? {type: 'text', value: piece} : piece)
      if (typeof piece === 'string') room -= piece.length
    }
  }
  return parts
}

/** Pieces of which the first has some room and every other the whole; a text without an end of a sentence is one. */
function cut(text: string, room: number): readonly string[] {
  const pieces: string[] = []
  let start = 0
  for (const {index, 0: mark} of text.matchAll(/[.!?]["”’)]*\s+|[。！？]["”’」』）]*/gu)) {
    const end = index + mark.length
    if (end - start >= (pieces.length === 0 ? room : longest) && end < text.length) {
      pieces.push(text.slice(start, end))
      start = end
    }
  }
  return [...pieces, text.slice(start)]
}

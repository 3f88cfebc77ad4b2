import type {Element, Root, Text} from 'hast'
import type {Handle} from 'hast-util-to-mdast'
import type {Html} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'

/**
 * Text above or below the line becomes plain text, without the in-page links that marks of notes have. What leads
 * elsewhere and pictures stay.
 */
export function withRaisedText(page: Root): Root {
  visit(page, 'element', node => {
    if (node.tagName !== 'sup' && node.tagName !== 'sub') return undefined
    const texts: Text[] = []
    let isPlain = true
    visit(node, child => {
      if (child.type === 'text') texts.push(child)
      if (child.type === 'element' && child !== node && !isPlainElement(child)) isPlain = false
    })
    if (isPlain) node.children = texts
    return SKIP
  })
  return page
}

function isPlainElement({tagName, properties}: Element): boolean {
  if (tagName === 'a') return typeof properties.href !== 'string' || properties.href.startsWith('#')
  return tagName !== 'img' && tagName !== 'sup' && tagName !== 'sub'
}

/** Markdown has no marks for it: the tags stay, for the cleaning rule `raw-html` to write in characters. */
export const raisedText: Handle = (state, node: Element) => {
  const {position} = node
  const [first] = node.children
  const last = node.children.at(-1)
  const tag = (value: string, start = position?.start, end = position?.end): Html => ({
    type: 'html',
    value,
    ...(start && end ? {position: {start, end}} : {})
  })
  return [
    tag(`<${node.tagName}>`, position?.start, first?.position?.start),
    ...state.all(node),
    tag(`</${node.tagName}>`, last?.position?.end)
  ]
}

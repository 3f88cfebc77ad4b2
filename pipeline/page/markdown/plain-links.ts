import type {Element, ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {element} from '../../element.ts'
import {isSafeUrl} from '../safe-url.ts'

/**
 * Links lead to web pages, mail addresses and our own notes; of any other link the words remain.
 * An image becomes its description and a link to it, because a page asks for nothing from elsewhere.
 */
export function plainLinks(tree: Root, image: string): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    if (!parent || index === undefined) return
    if (node.tagName === 'img') {
      parent.children.splice(index, 1, ...imageWords(node, image, isInLink(parent)))
      return [SKIP, index]
    }
    if (node.tagName === 'a' && !leadsSomewhere(node)) {
      parent.children.splice(index, 1, ...node.children)
      return [SKIP, index]
    }
    return undefined
  })
}

function leadsSomewhere({properties: {href, dataFootnoteRef, dataFootnoteBackref}}: Element): boolean {
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return true
  return typeof href === 'string' && isSafeUrl(href)
}

function imageWords({properties}: Element, image: string, inLink: boolean): readonly ElementContent[] {
  const words = `[${[image, properties.alt].filter(Boolean).join(': ')}]`
  const {src} = properties
  const links = !inLink && typeof src === 'string' && isSafeUrl(src)
  return [links ? element('a', {href: src}, words) : {type: 'text', value: words}]
}

function isInLink(parent: Root | Element): boolean {
  return parent.type === 'element' && parent.tagName === 'a'
}

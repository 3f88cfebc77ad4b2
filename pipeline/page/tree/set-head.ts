import type {Element, Root} from 'hast'
import {EXIT, visit} from 'unist-util-visit'
import {element} from '../../element.ts'

/** What a browser may do with a page: nothing but show its own styles, fonts and pictures. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** Puts encoding and policy first and the styles last into the head of a page. */
export function setHead(tree: Root, css: string): void {
  visit(tree, 'element', (node: Element) => {
    if (node.tagName !== 'head') return
    // The encoding must stand within the first 1024 bytes, the policy before all that it rules.
    node.children = [
      element('meta', {charSet: 'utf-8'}),
      element('meta', {httpEquiv: ['Content-Security-Policy'], content: policy}),
      ...node.children,
      element('style', {}, css)
    ]
    return EXIT
  })
}

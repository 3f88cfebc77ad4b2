import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {BriefmillError} from '../../problem.ts'
import {element} from '../markdown/element.ts'

/** What a browser may do with a page: nothing but show its own styles, fonts and pictures. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** Puts the policy first and the styles last into the head of a page. */
export function setHead(tree: Root, css: string, file: string): void {
  const head = findHead(tree)
  if (!head) throw new BriefmillError([{file, message: 'Unexpected layout without <head>'}])
  // The encoding must stand within the first 1024 bytes, the policy before all that it rules.
  head.children.splice(
    0,
    0,
    element('meta', {charSet: 'utf-8'}),
    element('meta', {httpEquiv: ['Content-Security-Policy'], content: policy})
  )
  head.children.push(element('style', {}, css))
}

function findHead(tree: Root): Element | undefined {
  let head: Element | undefined
  visit(tree, 'element', (node: Element) => {
    if (node.tagName === 'head') head ??= node
  })
  return head
}

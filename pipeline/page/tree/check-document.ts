import type {Element, Root} from 'hast'
import {toText} from 'hast-util-to-text'
import {visit} from 'unist-util-visit'
import type {Problem} from '../../problem.ts'

/** What every page says of itself, and a layout may forget: that it is HTML, its language and its title. */
export function checkDocument(tree: Root, file: string): readonly Problem[] {
  const found = new Map<string, Element>()
  visit(tree, 'element', (node: Element) => {
    if (!found.has(node.tagName)) found.set(node.tagName, node)
  })
  const title = found.get('title')
  const lacks = [
    ...(tree.children.some(({type}) => type === 'doctype') ? [] : ['`<!DOCTYPE html>`']),
    ...(found.get('html')?.properties.lang ? [] : ['`<html lang="{{page.language}}">`']),
    ...(title && toText(title).trim() !== '' ? [] : ['`<title>`']),
    ...(found.has('main') ? [] : ['`<main>`'])
  ]
  return lacks.map(what => ({file, message: `Unexpected page without ${what}`}))
}

import type {Element, Root} from 'hast'
import {toText} from 'hast-util-to-text'
import {element} from '../../element.ts'

/** Leaves out a first heading that says the title again, and says whether there was one. What leads to its id still does. */
export function leaveOutTitle(tree: Root, title: string, id: string | undefined): boolean {
  const first = tree.children.find((child): child is Element => child.type === 'element')
  if (!first || !/^h[1-6]$/.test(first.tagName) || folded(toText(first)) !== folded(title)) return false
  const rest = tree.children.filter(child => child !== first)
  tree.children = id === undefined ? rest : [element('span', {id}), ...rest]
  return true
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

import type {Element, Root} from 'hast'
import {elementLanguage} from './element-language.ts'

/** All that is printed, by language: the text, and the addresses that a style sheet may print behind links. */
export function textsByLanguage(tree: Root): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const add = (lang: string, text: string) => texts.set(lang, (texts.get(lang) ?? '') + text)
  const walk = (node: Root | Element, outer: string) => {
    const lang = node.type === 'element' ? elementLanguage(node, outer) : outer
    if (node.type === 'element') add(lang, String(node.properties.href ?? ''))
    for (const child of node.children) {
      if (child.type === 'text') add(lang, child.value)
      else if (child.type === 'element' && child.tagName !== 'head') walk(child, lang)
    }
  }
  walk(tree, 'en')
  return texts
}

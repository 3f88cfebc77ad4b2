import type {Element, Root} from 'hast'

/**
 * All that is printed, by language: the text, the addresses that a style sheet may print behind links, and
 * what the head says of itself is left out.
 */
export function textsByLanguage(tree: Root): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const add = (lang: string, text: string) => texts.set(lang, (texts.get(lang) ?? '') + text)
  const walk = (node: Root | Element, outer: string) => {
    const lang = node.type === 'element' ? String(node.properties.lang ?? outer) : outer
    if (node.type === 'element') add(lang, String(node.properties.href ?? ''))
    for (const child of node.children) {
      if (child.type === 'text') add(lang, child.value)
      else if (child.type === 'element' && child.tagName !== 'head') walk(child, lang)
    }
  }
  walk(tree, 'en')
  return texts
}

import type {Element, ElementContent, Root, Text} from 'hast'
import {element} from '../../element.ts'
import type {ChineseScript, TellScript} from './chinese-script.ts'

/** Chinese characters, what is written between them, and a number in front of one: `2023年`. */
const chineseRun =
  /(?:[《「『（【〔]|\d+(?:\.\d+)?%?(?=\p{Script=Han}))*\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303F\uFF01-\uFF65]|[\d.%“”‘’…—·]+(?=\p{Script=Han}))*/gu

/** No text of a page: what the head holds, and what is read letter by letter. */
const wordless: ReadonlySet<string> = new Set(['head', 'style', 'code', 'pre'])

/**
 * Names the language of Chinese words that stand in a page or a passage of another language, and of such
 * as are written in the other script than the page. Inside an element that is said to be Chinese nothing
 * is asked. `usual` is taken where the characters are common to both scripts.
 */
export function markChinese(tree: Root, usual: ChineseScript, tellScript: TellScript): void {
  const walk = (node: Root | Element, lang: string, isPage: boolean) => {
    node.children = (node.children as ElementContent[]).flatMap(child => {
      if (child.type === 'element') {
        const own = child.properties.lang
        const next = typeof own === 'string' ? own : lang
        const saidHere = typeof own === 'string' && child.tagName !== 'html'
        if (!wordless.has(child.tagName)) walk(child, next, isPage && !saidHere)
      }
      return child.type === 'text' ? markText(child, lang, isPage, usual, tellScript) : [child]
    })
  }
  walk(tree, '', true)
}

function markText(
  node: Text,
  lang: string,
  isPage: boolean,
  usual: ChineseScript,
  tellScript: TellScript
): readonly ElementContent[] {
  const isChinese = lang === 'zh' || lang.startsWith('zh-')
  if (isChinese && !isPage) return [node]
  const out: ElementContent[] = []
  let done = 0
  for (const {0: run, index} of node.value.matchAll(chineseRun)) {
    const script = tellScript(run) ?? (isChinese ? lang : usual)
    if (script === lang) continue
    if (index > done) out.push({type: 'text', value: node.value.slice(done, index)})
    out.push(element('span', {lang: script}, run))
    done = index + run.length
  }
  if (done === 0) return [node]
  if (done < node.value.length) out.push({type: 'text', value: node.value.slice(done)})
  return out
}

import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {cssString} from '../css-string.ts'
import {fontFamily} from '../fonts/families.ts'
import {shorten} from '../shorten.ts'
import type {TellScript} from './chinese-script.ts'

/** About what fits on one line above a page. */
const room = 92

/**
 * Every element with `data-running-head` gets a named page, whose upper margin carries these words. Returns
 * the style sheet that says so.
 */
export function runningHeads(tree: Root, language: string, tellScript: TellScript): string {
  const rules: string[] = []
  let count = 0
  visit(tree, 'element', (node: Element) => {
    const words = node.properties.dataRunningHead
    if (typeof words !== 'string') return
    count++
    const page = `run-${count}`
    delete node.properties.dataRunningHead
    node.properties.dataPage = page
    const family = fontFamily('sans', tellScript(words) ?? language)
    rules.push(
      `[data-page="${page}"] { page: ${page} }`,
      `@page ${page} { @top-left { content: ${cssString(shorten(words.trim(), room))}; font-family: ${family} } }`
    )
  })
  return rules.join('\n')
}

import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'
import {isHan} from './shape.ts'

const irregular =
  /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]+[ \u00A0\u2000-\u200A\u202F\u205F\u3000\t]*| [ \u00A0\u2000-\u200A\u202F\u205F\u3000\t]+/gu
const invisible = /[\u200B\u2060\uFEFF]+/gu

/**
 * White space that is no plain single space: no-break and full-width spaces, tabs, runs of spaces,
 * indents, and characters without any width.
 *
 * in:   “\u00A0 Second, productivity …”, “workers.\u00A0 three )”
 * out:  “Second, productivity …”, “workers. three )”
 * kept: Code. Line breaks, which `line-breaks` judges.
 */
export function* whiteSpace(tree: Root): Iterable<Repair> {
  for (const block of textBlocks(tree)) {
    if (block.type === 'code' || block.type === 'html') continue
    const {text, index} = block
    const body = text.trim()
    const start = text.indexOf(body)
    const end = start + body.length
    if (body === '') continue
    if (start > 0) yield tidy(index, 0, start, '', 'white space before the text')
    if (end < text.length) yield tidy(index, end, text.length, '', 'white space after the text')
    for (const match of body.matchAll(irregular)) {
      const at = start + match.index
      const next = at + match[0].length
      const between = isHan(text[at - 1]) && isHan(text[next]) ? '' : ' '
      yield tidy(index, at, next, between, 'irregular white space')
    }
    for (const match of body.matchAll(invisible)) {
      const at = start + match.index
      yield tidy(index, at, at + match[0].length, '', 'characters without width')
    }
  }
}

function tidy(block: number, start: number, end: number, text: string, what: string): Repair {
  const deed = text === '' ? 'dropped' : 'read as one space'
  return {op: 'replace', block, start, end, text, why: `Unexpected ${what}, ${deed}.`, confidence: 'high'}
}

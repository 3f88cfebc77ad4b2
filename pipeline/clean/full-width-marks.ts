import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {englishParagraphs} from './prose.ts'

const plain: Readonly<Record<string, string>> = {
  '。': '.',
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!'
}

/** Behind a Latin word, a number or a bracket, before another word or the end. */
const mark =
  /[。，；：？！](?<=[\p{Script=Latin}\d%)\]"”’].)(?=(?<space>\s*)(?:[\p{Script=Latin}\d"“”‘’()[\]]|$))/gu

/**
 * Marks of Chinese in English prose, as translators leave them.
 *
 * in:   “The water disappeared。 The fields”, “the pumps，the gates”
 * out:  “The water disappeared. The fields”, “the pumps, the gates”
 * kept: Marks beside a Chinese character; marks that the text quotes; Chinese paragraphs.
 */
export function* fullWidthMarks(tree: Root): Iterable<Repair> {
  for (const {index: block, text} of englishParagraphs(tree)) {
    for (const {0: found, index: start, groups} of text.matchAll(mark)) {
      const end = start + found.length
      const space = groups?.space === '' && /[\p{L}\d(“‘[]/u.test(text[end] ?? '') ? ' ' : ''
      yield {
        op: 'replace',
        block,
        start,
        end,
        text: `${plain[found]}${space}`,
        why: `Unexpected full-width “${found}” in English, read as “${plain[found]}”.`,
        confidence: 'high'
      }
    }
  }
}

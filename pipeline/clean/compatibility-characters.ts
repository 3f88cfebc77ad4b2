import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {radicals} from './radicals.ts'
import {isHan} from './shape.ts'

const lookAlike = /[\u2E80-\u2FD5\uF900-\uFAD9\u{2F800}-\u{2FA1D}]/u
const lookAlikes = new RegExp(`${lookAlike.source}+`, 'gu')
const ligature = /[\uFB00-\uFB06](?:(?<=\p{L}.)|(?=\p{L}))/gu
/** Letters and digits of full width, with the marks inside a number. */
const wide =
  /(?<![０-９]|[０-９]，)[０-９]{1,3}(?:，[０-９]{3})+(?![０-９])(?:．[０-９]+)?％?|[０-９Ａ-Ｚａ-ｚ]+(?:(?<=[０-９])．[０-９]+)?(?:(?<=[０-９])％)?/gu

/** Where radicals, or Japanese, are what the text is about. */
const speaksOfRadicals = /部首|偏旁|\bradicals?\b|[\p{Script=Hiragana}\p{Script=Katakana}]/iu

/**
 * Characters that look like others and are none: Chinese radicals and compatibility characters, which
 * PDF fonts leave behind, Latin letters and digits of full width, ligatures of Latin letters.
 *
 * in:   “⽣产⼒的发展”; “２０２３年”, “ＧＤＰ”, “１２．３％”; “the ﬁnal ﬂow of eﬀort”
 * out:  “生产力的发展”; “2023年”, “GDP”, “12.3%”; “the final flow of effort”
 * kept: Full-width punctuation of Chinese, ①, ², Ⅳ, ㎡; a radical or a ligature that stands for itself
 *       (“the ligature ﬁ”, 部首⺡); compatibility characters in Japanese, where they name people.
 */
export function* compatibilityCharacters(tree: Root): Iterable<Repair> {
  for (const block of textBlocks(tree)) {
    if (block.type === 'code' || block.type === 'html') continue
    for (const match of block.text.matchAll(ligature)) yield normal(block, match, 'ligature')
    for (const match of block.text.matchAll(wide))
      yield normal(block, match, 'letters or digits of full width')
    if (!lookAlike.test(block.text) || speaksOfRadicals.test(block.text)) continue
    for (const match of block.text.matchAll(lookAlikes)) yield* characters(block, match)
  }
}

/** Only beside a character in its own right: radicals in a row by themselves are a list of radicals. */
function* characters(block: TextBlock, match: RegExpExecArray): Iterable<Repair> {
  const {index, 0: found} = match
  const beside = [block.text[index - 1], block.text[index + found.length]]
  const isNew = [...found].some(one => character(one) !== one)
  if (isNew && beside.some(isHan)) yield normal(block, match, 'look-alike of a Chinese character')
}

function normal(block: TextBlock, {index, 0: found}: RegExpExecArray, what: string): Repair {
  const text = Array.from(found, character).join('')
  return {
    op: 'replace',
    block: block.index,
    start: index,
    end: index + found.length,
    text,
    why: `Unexpected ${what} “${found}”, read as “${text}”.`,
    confidence: 'high'
  }
}

function character(lookAlike: string): string {
  return radicals.get(lookAlike) ?? lookAlike.normalize('NFKC')
}

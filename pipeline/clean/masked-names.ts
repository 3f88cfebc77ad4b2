import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {proseBlocks} from './prose.ts'

const beforeHan = /(?<![*\p{L}\p{N}])(?:\*{2,6}|[×xX＊]{2,6}|[□■]{2,6})(?=(?!世[纪紀])\p{Script=Han})/gu
const behindHan =
  /(?<=\p{Script=Han})(?:\*{2,6}|[×＊]{2,6}|[xX]{2,3}(?![\p{Script=Latin}\d]|世[纪紀])|[□■]{2,6})/gu
const amongWords =
  /(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|Comrade|Secretary|President|Minister|Mayor|Director|Chairman|Professor)\.? )(?:\*{2,6}|X{2,4}\b)|(?<=\p{L} )\*{3,6}(?=(?:['’]s)? \p{Ll})/gu

/**
 * Signs that stand for a name or a word which the site hides. Who is meant must not be guessed.
 *
 * in:   “学习***讲话精神”, “×× 市”, “in the speech of *** on the harbour”
 * out:  The same, with a doubt at each place.
 * kept: Stars of significance behind numbers and in tables, a line of stars between two parts, a word
 *       with stars in it, “XX 世纪” in figures and Latin numerals (“XX Congress”).
 */
export function* maskedNames(tree: Root): Iterable<Repair> {
  const prose = new Set(proseBlocks(tree).map(({index}) => index))
  for (const block of textBlocks(tree)) {
    if (!prose.has(block.index) || block.type === 'tableCell') continue
    const places = new Map<number, string>()
    for (const pattern of [beforeHan, behindHan, amongWords])
      for (const {0: found, index} of block.text.matchAll(pattern)) places.set(index, found)
    for (const [start, found] of places) yield doubt(block, start, found)
  }
}

function doubt({index}: TextBlock, start: number, found: string): Repair {
  return {
    op: 'doubt',
    block: index,
    start,
    end: start + found.length,
    why: `“${found}” stands for a name or a word that the source hides; left alone, as it must not be guessed.`,
    confidence: 'medium'
  }
}

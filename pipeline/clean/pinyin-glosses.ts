import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {isHan} from './shape.ts'

const vowels = 'aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜ'
const bracketed = new RegExp(` ?[(（](?<=\\p{Script=Han} ?[(（])([a-z${vowels} ’'·-]{2,60})[)）]`, 'giu')
/** A bracket behind a character that is not Latin: looked for first, as it costs next to nothing. */
const mayGloss = /[\u2E80-\uFFFF] ?[(（]/
const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/giu
const syllables = new RegExp(
  `^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[${vowels}]{1,3}(?:ng|n|r)?[ ’'·-]?){1,8}$`,
  'iu'
)

/** Text that is about words and their sound, where a reading is part of what is said. */
const speaksOfLanguage =
  /拼音|读音|讀音|发音|發音|读作|讀作|声调|聲調|注音|汉语|漢語|普通话|普通話|国语|國語|方言|生僻字|多音字|汉字|漢字|词典|詞典|字典|\bpinyin\b|\bpronounc|\bMandarin\b/iu
/** What makes a place or a family of the characters before it: readers may not know how to read the name. */
const name = /^[省市县縣区區乡鄉镇鎮村湖江河山岛島路街族古姓氏]/u

/**
 * Readings in pinyin that a converter or a browser put in brackets behind Chinese characters.
 *
 * in:   新質(xīnzhì)生產力
 * out:  新質生產力
 * kept: A reading of one syllable, or one that ends a phrase: a writer helps with a rare character
 *       (甪(lù)直) or defines a term. Names of places and families. Text about words and their sound.
 *       Of these, readings of whole words are doubts.
 */
export function* pinyinGlosses(tree: Root): Iterable<Repair> {
  for (const block of textBlocks(tree)) {
    if (block.type === 'code' || block.type === 'html' || !mayGloss.test(block.text)) continue
    for (const match of block.text.matchAll(bracketed)) {
      const reading = match[1] ?? ''
      const isGloss = isReading(reading) && countSyllables(reading) > 1
      if (isGloss && !speaksOfLanguage.test(block.text)) yield judge(block, match)
    }
  }
}

function isReading(text: string): boolean {
  return text.search(toneMark) >= 0 && syllables.test(text)
}

function countSyllables(text: string): number {
  return text.match(new RegExp(`[${vowels}]+`, 'giu'))?.length ?? 0
}

function judge({index: block, text}: TextBlock, {index: start, 0: found}: RegExpExecArray): Repair {
  const end = start + found.length
  const isInside = isHan(text[end]) && !name.test(text.slice(end, end + 1))
  if (isInside) {
    const why = `Unexpected reading “${found.trim()}” inside a phrase, dropped: converters put it there for readers who learn the language.`
    return {op: 'replace', block, start, end, text: '', why, confidence: 'medium', review: true}
  }
  const why = `Unexpected reading “${found.trim()}”, left alone: it stands behind a term or a name, where a writer may have meant it.`
  return {op: 'doubt', block, start, end, why, confidence: 'low'}
}

import type {Root} from 'mdast'
import type {TextBlock} from '../ledger/index.ts'
import {baseVerbs} from './base-verbs.ts'
import {functionWords} from './function-words.ts'
import {namesLikeWords, namesWithArticle} from './names-like-words.ts'
import {sentenceBefore} from './sentence-before.ts'
import {writtenCase} from './written-case.ts'

/** A capital behind a comma or a semicolon. */
export interface StrayCapital {
  readonly mark: number
  readonly start: number
  readonly end: number
  /** Function words and verbs in the form of an order name nothing; of other words the text is asked. */
  readonly isSure: boolean
}

const candidate = /[,;] (\p{Lu}\p{Ll}*)(?=[ ,])/gu
const wordBefore = /(?:(\p{L})[\p{L}\p{M}'’-]*|\p{N}[\p{N}.,]*%?)["”’)\]]{0,2}$/u

/** The words of a block that have a capital though a sentence goes on. */
export function* strayCapitalsIn(tree: Root, {text}: TextBlock): Iterable<StrayCapital> {
  for (const {0: found, 1: word = '', index} of text.matchAll(candidate)) {
    const start = index + 2
    const isComma = found.startsWith(',')
    if (namesLikeWords.has(word.toLowerCase()) || !goesOn(text, index, isComma)) continue
    const isSure = isPlain(word)
    if (!isSure && (isComma || !isCommon(tree, word))) continue
    if (startsName(text, start, isComma || !isSure)) continue
    yield {mark: index, start, end: start + word.length, isSure}
  }
}

/** Function words, orders and what is made of them: “Taking”. */
function isPlain(word: string): boolean {
  const lower = word.toLowerCase()
  const stem = /^(.{3,})ing$/.exec(lower)?.[1]
  return (
    functionWords.has(lower) ||
    baseVerbs.has(lower) ||
    (stem !== undefined && [stem, `${stem}e`, stem.slice(0, -1)].some(base => baseVerbs.has(base)))
  )
}

/** Written in small letters elsewhere in the text, and hardly ever with a capital. */
function isCommon(tree: Root, word: string): boolean {
  const {lower, capital} = writtenCase(tree, word)
  return lower > 0 && capital * 4 <= lower
}

/** Behind a name, a comma may stand in a list of names; a list of entries with capitals keeps them. */
function goesOn(text: string, mark: number, isComma: boolean): boolean {
  const before = text.slice(Math.max(0, mark - 60), mark)
  const last = wordBefore.exec(before)
  if (!last) return false
  if (isComma) return last[1] === undefined || last[1] === last[1].toLowerCase()
  return !/: ["“]?\p{Lu}/u.test(sentenceBefore(text, mark))
}

/** Whether the words from `start` on may be a name or a title: more capitals follow. */
function startsName(text: string, start: number, strict: boolean): boolean {
  const ahead = text.slice(start, start + 60)
  if (namesWithArticle.test(ahead)) return true
  return strict && !/^\p{L}+,? \p{Ll}[\p{L}\p{M}'’-]*(?:[,.;:]| (?!\p{Lu})|$)/u.test(ahead)
}

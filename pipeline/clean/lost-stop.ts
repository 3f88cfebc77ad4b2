import type {Root} from 'mdast'
import type {TextBlock} from '../ledger/index.ts'
import {auxiliaries} from './auxiliaries.ts'
import {baseVerbs} from './base-verbs.ts'
import {functionWords} from './function-words.ts'
import {namesLikeWords} from './names-like-words.ts'
import {writtenCase} from './written-case.ts'

/** A capital behind a word in small letters, with no mark between. */
export interface LostStop {
  /** Behind the word before, where the mark is missing. */
  readonly at: number
  /** Behind the word with the capital. */
  readonly end: number
  /** `opener`: words that can only begin a sentence. `clause`: “The” and a verb. `capital`: neither. */
  readonly kind: 'opener' | 'clause' | 'capital'
}

const opener = new RegExp(
  `^(?:(?:We|They|It|He|She|This|These|Those|There) (?:${auxiliaries}|need|needs)\\b|(?:However|Therefore|Moreover|Furthermore|Meanwhile|In addition|For example|For instance|As a result|At the same time|In recent years|On the other hand|To this end),)`
)
const clause = new RegExp(
  `^(?:The|A|An|Some|Such|Each) (?:(?!(?:that|which|who)\\b)[\\p{Ll}\\p{N}][\\p{L}\\p{N}'’-]* ){1,6}?(?:${auxiliaries})\\b`,
  'u'
)
/** “the innovation The accumulation has …”: the noun may be the torn-off head of the words before. */
const tornHead = new RegExp(`^The \\p{Ll}+(?:tion|sion|ment|ance|ence|ing|al) (?:${auxiliaries})\\b`, 'u')
const candidate = /(?<=\p{Ll}) (\p{Lu}\p{Ll}+)(?=[ ,])/gu

/** Words behind which no sentence ends; the capital behind them begins a name or a title. */
const unfinished =
  /(?<![\p{L}'’-])(?:a|an|the|of|to|and|or|nor|but|in|on|at|by|for|from|with|as|into|onto|than|via|per|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|shall|should|that|which|who|whom|whose|what|how|why|if|whether|when|where|while|because|since|until|although|though|its|their|our|his|her|my|your|this|these|those|said|says|say|titled|entitled|called|named|film|movie|novel|book|song|show|series|newspaper|magazine|band)$/u

/** A word that is a sentence of its own: “Note This is …”. */
const label = /(?:^|[.!?:…]["”’)]? )\S+$/u

/** A word of two small letters or more; behind a capital a name may go on. */
const behindPlainWord = /(?<![\p{L}'’&-])\p{Ll}{2,}$/u

/** The places of a block at which the mark between two sentences, or two parts of one, may be lost. */
export function* lostStopsIn(tree: Root, {text}: TextBlock): Iterable<LostStop> {
  for (const {0: found, 1: word = '', index} of text.matchAll(candidate)) {
    const before = text.slice(Math.max(0, index - 30), index)
    if (unfinished.test(before) || label.test(before)) continue
    const ahead = text.slice(index + 1, index + 121)
    const end = index + found.length
    if (opener.test(ahead)) yield {at: index, end, kind: 'opener'}
    else if (!behindPlainWord.test(before)) continue
    else if (clause.test(ahead) && !tornHead.test(ahead)) yield {at: index, end, kind: 'clause'}
    else if (isCommon(tree, word, ahead)) yield {at: index, end, kind: 'capital'}
  }
}

/** Written in small letters elsewhere in the text, and before a word in small letters or a comma here. */
function isCommon(tree: Root, word: string, ahead: string): boolean {
  if (namesLikeWords.has(word.toLowerCase())) return false
  if (!/^\p{L}+(?:,| \p{Ll})/u.test(ahead)) return false
  const {lower, capital, other} = writtenCase(tree, word)
  const isKnown = functionWords.has(word.toLowerCase()) || baseVerbs.has(word.toLowerCase()) || lower > 1
  return isKnown && other === 0 && (capital - 1) * 4 <= lower
}

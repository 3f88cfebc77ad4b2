import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {auxiliaries} from './auxiliaries.ts'
import {baseVerbs} from './base-verbs.ts'
import {englishParagraphs} from './prose.ts'
import {rhetoricalRepeats} from './rhetorical-repeats.ts'
import {setPhrasesIn} from './set-phrases.ts'

const joints = /, | and | or /g
const stuttered = /(?<![\p{L}'’-])(the|of|and|an|to|with|for|from|by|is|are) \1(?![\p{L}'’-])/gu
/** “dare to ask dare to answer”: two phrases of four characters each, with no mark between them. */
const sidewise = /\b((?:dare|strive|want|need|learn|able|willing|try) to) \p{Ll}+ \1 \p{Ll}+/gu

/** The longest phrase that is looked for. */
const longest = 80

/** What makes the second of the two the beginning of something else: “… of labor, labor is …”. */
const begins = new RegExp(`^ (?:of|that|which|who|${auxiliaries})\\b`)

/**
 * The same words twice, joined by “and” or a comma, or side by side. Two Chinese words of one meaning
 * become one English word, twice; what the second should be only the original tells.
 *
 * in:   “fiscal, fiscal and other means”, “to train and train engineers”, “of mine mines”,
 *       “dare to ask dare to answer”
 * out:  The same, with a doubt.
 * kept: “more and more”, “very, very”, “years and years”, a word said three times; “the plan plans”.
 */
export function* doubledWords(tree: Root): Iterable<Repair> {
  for (const block of englishParagraphs(tree)) {
    for (const {0: found, 1: phrase = '', index} of block.text.matchAll(stuttered))
      yield doubt(block, {phrase, start: index, end: index + found.length})
    for (const {0: found, 1: phrase = '', index} of block.text.matchAll(sidewise))
      yield doubt(block, {phrase, start: index, end: index + found.length})
    for (const repeat of ownPlurals(block.text))
      if (!isSetPhrase(block.text.slice(repeat.start, repeat.end))) yield doubt(block, repeat)
    for (const match of block.text.matchAll(joints)) {
      const repeat = repeatAt(block.text, match)
      if (repeat && isOdd(block.text, repeat, match[0])) yield doubt(block, repeat)
    }
  }
}

interface Repeat {
  readonly phrase: string
  readonly start: number
  readonly end: number
}

/** The words in front of a comma or an “and”, if the same stand behind it. */
function repeatAt(text: string, {0: joint, index}: RegExpExecArray): Repeat | undefined {
  const before = text.slice(Math.max(0, index - longest), index).toLowerCase()
  const behind = text.slice(index + joint.length, index + joint.length + longest).toLowerCase()
  const first = /^\p{L}+/u.exec(behind)?.[0]
  if (first === undefined) return undefined
  for (let at = before.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(first, at - 1)) {
    const phrase = before.slice(at)
    if (/[^\p{L} '’-]/u.test(phrase)) return undefined
    const isWhole =
      !/[\p{L}'’-]/u.test(before[at - 1] ?? '') && !/^[\p{L}'’-]/u.test(behind.slice(phrase.length))
    if (isWhole && behind.startsWith(phrase)) {
      const start = index - phrase.length
      return {phrase: text.slice(start, index), start, end: index + joint.length + phrase.length}
    }
  }
  return undefined
}

/** What follows a verb: “the crew crews the boat”. */
const object = /^ (?:the|an?|its|their|our|his|her|this|that|these|those|with|for|to)\b/

/** A noun in front of its own plural; where that may be a verb, it is none. */
function* ownPlurals(text: string): Iterable<Repeat> {
  let start = 0
  let before = ''
  for (const word of text.split(' ')) {
    const mayBe = before !== '' && word.startsWith(before)
    const plural = mayBe ? /^\p{Ll}{4,}s(?=$|[,.;:)])/u.exec(word)?.[0] : undefined
    const end = start + (plural?.length ?? 0)
    if (plural !== undefined && isPluralOf(plural, before) && !object.test(text.slice(end, end + 8)))
      yield {phrase: before, start: start - before.length - 1, end}
    start += word.length + 1
    before = word
  }
}

/** What `odd-renderings` knows the meaning of is its to ask about. */
function isSetPhrase(text: string): boolean {
  return setPhrasesIn(text).some(({start, end}) => start === 0 && end === text.length)
}

function isPluralOf(word: string, noun: string): boolean {
  return (word === `${noun}s` || word === `${noun}es`) && !baseVerbs.has(noun)
}

function isOdd(text: string, {phrase, end}: Repeat, joint: string): boolean {
  // A name; a third time.
  if (/\p{Lu}/u.test(phrase.slice(1))) return false
  const behind = text.slice(end, end + longest + 10)
  if (behind.toLowerCase().startsWith(`${joint}${phrase}`.toLowerCase())) return false
  if (begins.test(behind)) return false
  return phrase.includes(' ') ? phrase.length >= 8 : isOddWord(phrase.toLowerCase(), behind)
}

/** “hydrogen energy and energy storage”: a noun in front of another is a part of it, an adjective is not. */
function isOddWord(word: string, behind: string): boolean {
  if (word.length < 6 || rhetoricalRepeats.has(word) || /(?:er|ly)$/.test(word)) return false
  const leadsOn = /^ (?!and\b|or\b|in\b|to\b)\p{Ll}/u.test(behind)
  return !leadsOn || baseVerbs.has(word) || /(?:al|ive|ic|ous|ful|able|ible|ed|ing|level|ary)$/.test(word)
}

function doubt(block: TextBlock, {phrase, start, end}: Repeat): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start,
    end,
    why: `Unexpected repetition (“${phrase}” twice); left alone: two words of the original may have become one.`,
    confidence: 'low'
  }
}

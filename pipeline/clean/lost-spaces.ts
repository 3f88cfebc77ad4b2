import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {functionWords} from './function-words.ts'
import {englishParagraphs} from './prose.ts'

/** Behind a full stop the next word must be one that begins a sentence; “asp.Net” and “example.org” go on. */
const glued = /(?<mark>[.;,!?])(?=\p{L})(?<=\p{Ll}{3}.)(?<!&\p{L}{1,8}.)(?<word>\p{L}\p{Ll}*)(?= \p{Ll})/gu

/** Words that commas set apart on both sides. */
const setApart =
  /(?<mark>,)(?<=\p{Ll}{3},)(?<word>however|therefore|moreover|furthermore|meanwhile|instead|nevertheless|nonetheless|though|too|thus|hence|indeed|otherwise|finally|respectively)(?=[,.;:])/gu

/**
 * A space lost behind a mark: where a page breaks its lines with tags alone, the sentences run together.
 *
 * in:   “The gate is shut.The keeper sleeps”, “the boats differ;Some leak”, “the quays,sheds and cranes”,
 *       “the engineers,however, left”
 * out:  “The gate is shut. The keeper sleeps”, “the boats differ; Some leak”, “the quays, sheds and cranes”,
 *       “the engineers, however, left”
 * kept: Addresses, names of files and programs (“node.js is”, “asp.Net core”), “&nbsp;The”.
 */
export function* lostSpaces(tree: Root): Iterable<Repair> {
  for (const {index: block, text} of englishParagraphs(tree)) {
    for (const {index, groups} of [...text.matchAll(glued), ...text.matchAll(setApart)]) {
      const {mark = '', word = ''} = groups ?? {}
      if (!isNextWord(mark, word) || /[/@:_]\S*$/.test(text.slice(Math.max(0, index - 60), index))) continue
      yield {
        op: 'replace',
        block,
        start: index + 1,
        end: index + 1,
        text: ' ',
        why: `Unexpected “${mark}${word}” without a space behind the mark; put in.`,
        confidence: 'high'
      }
    }
  }
}

function isNextWord(mark: string, word: string): boolean {
  const isCapital = word !== word.toLowerCase()
  switch (mark) {
    case ';':
      return word.length > 1
    case ',':
      return !isCapital && word.length > 1
    default:
      return isCapital && functionWords.has(word.toLowerCase())
  }
}

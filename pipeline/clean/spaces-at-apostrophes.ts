import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {functionWords} from './function-words.ts'
import {englishParagraphs} from './prose.ts'

const beforeApostrophe =
  / (?=['’](?:s|t|re|ve|ll)(?:[ .,;:!?)]|$))(?<=(?<![\p{L}'’‘-])(?<word>\p{L}{2,30}) )/gu
const negated = new Set(
  'don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn can'.split(' ')
)
const pronouns = new Set('it he she they we you who that there what here let one'.split(' '))

/**
 * A space before an apostrophe, as translators leave it behind a word that stood in an element of its own.
 *
 * in:   “the river 's bank”, “they don 't care”
 * out:  “the river's bank”, “they don't care”, for review
 * kept: “in 's Gravenhage”, “'tis”, letters in quotation marks, the plural (“the teachers ' room”).
 */
export function* spacesAtApostrophes(tree: Root): Iterable<Repair> {
  for (const {index: block, text} of englishParagraphs(tree)) {
    if (!/ ['’]/.test(text)) continue
    for (const {index, groups} of text.matchAll(beforeApostrophe)) {
      const word = groups?.word?.toLowerCase() ?? ''
      const isNegation = text[index + 2] === 't'
      if (isNegation ? !negated.has(word) : functionWords.has(word) && !pronouns.has(word)) continue
      yield {
        op: 'replace',
        block,
        start: index,
        end: index + 1,
        text: '',
        why: 'Unexpected space before an apostrophe, dropped.',
        confidence: 'medium',
        review: true
      }
    }
  }
}

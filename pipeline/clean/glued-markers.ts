import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {englishParagraphs} from './prose.ts'

/** A number behind the full stop of a sentence, and the word that begins the next one. */
const glued =
  /(?<before>\p{Ll}{3}["”’)]?|\d)[.](?<marker>\d{1,2})(?= (?:The|This|These|It|In|But|And|He|She|They|We|There|For|At|As|If|When)\b(?! \p{Lu}))/gu

/**
 * The number of a note that was raised above the line and now stands among the words.
 *
 * in:   “… the yearly rain was 812.1 The water …”, “… the keeper of the gate.2 It …”
 * out:  The same, with a doubt at the number.
 * kept: Figures with a decimal point inside a sentence, versions (“release 2.0 The”), “No.1”, “vol.2”.
 */
export function* gluedMarkers(tree: Root): Iterable<Repair> {
  for (const {index: block, text} of englishParagraphs(tree)) {
    for (const {0: found, index, groups} of text.matchAll(glued)) {
      const {before = '', marker = ''} = groups ?? {}
      if (isVersion(text.slice(Math.max(0, index - 20), index + before.length))) continue
      const end = index + found.length
      yield {
        op: 'doubt',
        block,
        start: end - marker.length - 1,
        end,
        why: `Unexpected number ${marker} between two sentences, probably the mark of a note that stood above the line; left alone, compare the source.`,
        confidence: 'low'
      }
    }
  }
}

function isVersion(before: string): boolean {
  return /(?:\b(?:version|release|web|industry|education|no|vol|fig|art|sec|ch|pp?|v) ?\d*|[\p{Sc}.]\d+)$/iu.test(
    before
  )
}

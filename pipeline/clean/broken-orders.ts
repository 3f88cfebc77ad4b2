import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {englishParagraphs} from './prose.ts'
import {sentenceEnd} from './sentence-at.ts'

/** Verbs of policy texts whose object is a thing that is done, and no clause. */
const order =
  /(?:(?<=^|[.;] )(?:Actively |Vigorously |Further |Comprehensively )?(?:Promote|Accelerate|Facilitate|Deepen|Strengthen|Encourage|Advance|Foster|Boost|Support|Push|Drive)|\b(?:will|must|should|to) (?:actively |vigorously |further )?(?:promote|accelerate|facilitate|deepen|strengthen|encourage|foster)) (?=\p{L})/gu
const statement =
  /\b(?:are|is|were|was|(?:has|have) been) (?:\p{Ll}+ly )?(?:\p{Ll}+ed|built|set|made|led|put)\b/u
/** Words that bring a verb of their own, or a second sentence. */
const link =
  /\b(?:that|which|who|whom|whose|what|where|when|while|why|how|whether|if|as|so|because|since|until|unless|once|than|but|or|we|they|it|you|he|she|this|these|those|there)\b|[:()"“”—–]|, (?!and\b)(?:the|a|an|all|its|their)\b/iu

/**
 * An order that turns into a statement. Chinese sets the thing that is to happen as a clause behind its
 * verb; a translator begins with the order and ends as if it were done.
 *
 * in:   “Promote radar, sonar and other instruments are closely linked with the work of the pilots.”
 * out:  The same, with a doubt: “Promote the close linking of …” may be meant.
 * kept: “Promote works that are approved”, “Support farmers whose fields were flooded”.
 */
export function* brokenOrders(tree: Root): Iterable<Repair> {
  for (const {index: block, text} of englishParagraphs(tree)) {
    for (const {0: found, index} of text.matchAll(order)) {
      const from = index + found.length
      const sentence = text.slice(from, sentenceEnd(text, from))
      const verb = statement.exec(sentence)
      if (!verb || link.test(sentence.slice(0, verb.index))) continue
      yield {
        op: 'doubt',
        block,
        start: index,
        end: from + verb.index + verb[0].length,
        why: `Unexpected “${verb[0]}” behind the order “${found.trim()}”; left alone: the order and a statement have been run together.`,
        confidence: 'low'
      }
    }
  }
}

import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {englishParagraphs} from './prose.ts'
import {transitiveVerbs} from './transitive-verbs.ts'

const suchAs = /(?<=\p{Ll}) such as (?=[\p{L}\p{N}"“])/gu
const wordsBefore = /(?:(?<before>[\p{L}’'-]+),? )?(?<verb>\p{Ll}+)$/u

/** “and other boats such as.” */
const dangling = /(?<=\p{Ll}) such as(?= ?[.;!?](?:\s|$))/gu

/** Behind these, a verb in its base form is one, and no noun. */
const beforeVerb = new Set(
  'to will would can could may might must shall should not also actively vigorously we they'.split(' ')
)

/**
 * “such as” right behind a verb that needs an object: what the examples are examples of was torn from
 * the sentence, and may stand elsewhere in it.
 *
 * in:   “The harbour was dredged, creating such as deep berths, quays and sheds”; “and other boats such as.”
 * out:  The same, with a doubt.
 * kept: “fields such as”, “training such as”, “in buildings such as”; “behave such as to please”.
 */
export function* missingObjects(tree: Root): Iterable<Repair> {
  for (const {index: block, text} of englishParagraphs(tree)) {
    for (const {0: found, index} of text.matchAll(dangling)) yield noExamples(block, index, found)
    for (const {0: found, index} of text.matchAll(suchAs)) {
      const {before, verb} = wordsBefore.exec(text.slice(Math.max(0, index - 40), index))?.groups ?? {}
      if (verb === undefined || !needsObject(verb, before)) continue
      yield {
        op: 'doubt',
        block,
        start: index - verb.length,
        end: index + found.trimEnd().length,
        why: `Unexpected “such as” right behind “${verb}”; left alone: what the examples belong to was lost or stands elsewhere.`,
        confidence: 'low'
      }
    }
  }
}

function noExamples(block: number, index: number, found: string): Repair {
  return {
    op: 'doubt',
    block,
    start: index + 1,
    end: index + found.length,
    why: 'Unexpected “such as” with nothing behind it; left alone: the examples were lost or stand elsewhere.',
    confidence: 'low'
  }
}

function needsObject(verb: string, before: string | undefined): boolean {
  const base = transitiveVerbs.get(verb)
  if (base === undefined) return false
  return verb !== base || (before !== undefined && beforeVerb.has(before.toLowerCase()))
}

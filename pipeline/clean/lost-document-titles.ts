import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {sentenceEnds} from './speech.ts'

/** No list of documents is longer. */
const longest = 800
const kinds =
  'Plan|Strategy|Framework|Programme|Program|Report|Regulation|Opinion|Measure|Outline|Guideline|Law|Act|Initiative|Roadmap|Agenda|White Paper|Rule|Notice|Provision|Decision|Policy|Policie|Strategie|Blueprint|Document|Catalogue|Standard'
const andOthers = new RegExp(
  `\\b(?:and|as well as) other (?:\\p{Ll}+ ){0,2}(?:${kinds.toLowerCase()})s?\\b`,
  'gu'
)
/** “the UK's Science and Technology Framework”. */
const owned = /\p{Lu}[\p{L}.]*['’]s? \p{Lu}/gu
/** “The US will dominate the future industry”: a sentence where the first title is due. */
const statement = /^\s*(?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3} \p{Ll}+ [^,;:"“”]{3,100}$/u
/** A title in its marks, and behind it, in the same list, one without. */
const unmarked = new RegExp(
  `["“][\\p{Lu}\\d][^"“”]{10,250}["”],? (?:and |as well as )?(?<title>(?:The )?(?:\\p{Lu}[\\p{L}-]+ ){0,6}(?:${kinds})s? (?:for|on|of) \\p{Lu}[^,;."“”]{5,200})`,
  'gu'
)

/**
 * Titles of documents that lost their marks 《》 and now read as something else.
 *
 * in:   “Germany cools its cities, the UK's Water Resilience Strategy, Spain's Heat Plan and other
 *       plans ask for shade”; “as the "Rain Act", Measures for the Upkeep of Drains and others say”
 * out:  The same; a doubt says that “Germany cools its cities” may be a title.
 * kept: Everything: which words are the title cannot be seen, and a title is never invented.
 */
export function* lostDocumentTitles(tree: Root): Iterable<Repair> {
  for (const block of textBlocks(tree)) {
    if (block.type !== 'paragraph' && block.type !== 'tableCell') continue
    yield* statementsIn(block)
    for (const {index, 0: found, groups} of block.text.matchAll(unmarked)) {
      const title = groups?.title ?? ''
      const end = index + found.length
      const why = `“${title.slice(0, 40)}…” stands unmarked beside titles in quotation marks; perhaps its marks were lost; left alone, compare the source.`
      yield doubt(block, end - title.length, end, why)
    }
  }
}

/** Lists of documents, each with the country that owns it, that begin with a sentence. */
function* statementsIn(block: TextBlock): Iterable<Repair> {
  const {text} = block
  for (const {index, 0: found} of text.matchAll(andOthers)) {
    const from = Math.max(0, index - longest)
    const start = sentenceEnds(text, from, index).at(-1) ?? from
    const [first = '', ...others] = text.slice(start, index).split(', ')
    if (!statement.test(first) || (others.join(', ').match(owned)?.length ?? 0) < 2) continue
    const why = `“${first.trim()}” opens a list of documents and may be the title of one, read as a statement of fact; the marks of the titles were lost; left alone, compare the source.`
    yield doubt(block, start + first.length - first.trimStart().length, index + found.length, why)
  }
}

function doubt({index: block}: TextBlock, start: number, end: number, why: string): Repair {
  return {op: 'doubt', block, start, end, why, confidence: 'low'}
}

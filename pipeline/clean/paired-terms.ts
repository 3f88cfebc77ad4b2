import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {isAuxiliary} from './auxiliaries.ts'
import {functionWords} from './function-words.ts'
import {englishParagraphs} from './prose.ts'

// The pattern begins with a space, as a search that tries every word costs ten times as much.
const twins =
  / (chain|system|market|mechanism|platform|network|technology|industry|economy|service)s? ([\p{Lu}\p{Ll}]\p{Ll}{3,}) \1s?(?![\p{L}-])/gu
const wordBefore = /(?<![\p{L}\p{N}'’.&/-])\p{L}+$/u

/**
 * Two terms of one noun side by side. Chinese sets 产业链供应链 without an “and”, and so do its translators.
 *
 * in:   “the export market home market”, where the text also writes “export market and home market”
 * out:  “the export market and home market” (for review)
 * kept: The same where the text never joins the two itself: a doubt at each place.
 */
export function* pairedTerms(tree: Root): Iterable<Repair> {
  const blocks = englishParagraphs(tree)
  const pairs = blocks.flatMap(pairsOf)
  if (pairs.length === 0) return
  const joined = formsIn(blocks, new Set(pairs.map(joinedForm)))
  for (const pair of pairs) yield joined.has(joinedForm(pair)) ? join(pair) : doubt(pair)
}

/** The forms that the text writes in some place. */
function formsIn(blocks: readonly TextBlock[], forms: Set<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {text} of blocks) {
    const low = text.toLowerCase()
    for (const form of forms) if (low.includes(form) && forms.delete(form)) found.add(form)
  }
  return found
}

interface Pair {
  readonly block: number
  readonly start: number
  readonly first: string
  readonly second: string
}

function pairsOf({index: block, text}: TextBlock): readonly Pair[] {
  return [...text.matchAll(twins)].flatMap(({0: found, 1: noun = '', 2: other = '', index}) => {
    const word = wordBefore.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? ''
    const isPair = word.length > 3 && [word, other].every(one => !functionWords.has(one.toLowerCase()))
    if (!isPair || isAuxiliary(other)) return []
    const half = found.indexOf(other, noun.length + 1)
    return [
      {
        block,
        start: index - word.length,
        first: word + found.slice(0, half - 1),
        second: found.slice(half)
      }
    ]
  })
}

function joinedForm({first, second}: Pair): string {
  return `${first} and ${second}`.toLowerCase()
}

function join({block, start, first, second}: Pair): Repair {
  const found = `${first} ${second}`
  const text = `${first} and ${second.charAt(0).toLowerCase()}${second.slice(1)}`
  return {
    op: 'replace',
    block,
    start,
    end: start + found.length,
    text,
    why: `Unexpected “${found}” without a connecting word, read as “${text}”, as the text writes elsewhere.`,
    confidence: 'medium',
    review: true
  }
}

function doubt({block, start, first, second}: Pair): Repair {
  const found = `${first} ${second}`
  return {
    op: 'doubt',
    block,
    start,
    end: start + found.length,
    why: `Unexpected “${found}” without a connecting word, perhaps “${first} and ${second}”; left alone.`,
    confidence: 'low'
  }
}

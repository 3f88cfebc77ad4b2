import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {baseVerbs} from './base-verbs.ts'
import {compounds, hyphenatedPhrases} from './compounds.ts'
import {functionWords} from './function-words.ts'
import {prefixes} from './prefixes.ts'
import {englishParagraphs} from './prose.ts'
import {startsSentence} from './sentence-at.ts'

const left = "(?<![\\p{L}\\p{N}'’.&/-])"
const right = "(?![\\p{L}\\p{N}'’/-])"
const compound = new RegExp(`${left}(\\p{L}+) (${Object.keys(compounds).join('|')})${right}`, 'gu')
const prefix = new RegExp(
  `${left}(${Object.keys(prefixes).map(eitherCase).join('|')}) (\\p{L}+)${right}`,
  'gu'
)
const phrase = new RegExp(
  `${left}(?:${hyphenatedPhrases.map(words => eitherCase(words.replaceAll('-', ' '))).join('|')})${right}`,
  'gu'
)
const suspended =
  /(?<![\p{L}-])(science|technology|knowledge|labou?r|capital|energy|talent|resource) and (science|education|technology|knowledge|labou?r|capital|energy|talent|resource) (intensive)(?![\p{L}-])/giu
/** “industrial chain supply chain”: 产业链供应链 has no “and” between. */
const twins =
  /(?<![\p{L}-])(\p{L}{4,}) (chain|system|market|mechanism|platform|network|technology|industry|economy|service)s? (\p{L}{4,}) \2s?(?![\p{L}-])/gu
const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did)$/

/**
 * Compound adjectives whose hyphen a translator dropped, and prefixes left standing alone.
 *
 * in:   “innovation driven growth”, “co creation”, “mid March”, “micro economic policy”
 * out:  “innovation-driven growth”, “co-creation”, “mid-March”, “microeconomic policy”
 * kept: “growth is innovation driven”, “for the long term the city …”, “of high quality and …”,
 *       “innovation led to growth”, “persona non grata”. All that is in no table.
 *
 * A compound is joined only in front of the noun that it belongs to. Two compounds of one noun side by
 * side (“industrial chain supply chain”) lack a word, not a hyphen: a doubt, once a text.
 */
export function* lostHyphens(tree: Root): Iterable<Repair> {
  const asked = new Set<string>()
  for (const block of englishParagraphs(tree)) {
    const {text} = block
    for (const match of text.matchAll(suspended)) yield suspend(block, match)
    for (const match of text.matchAll(phrase)) yield putPhrase(block, match)
    for (const match of text.matchAll(prefix)) {
      const glue = glueOf(text, match)
      if (glue !== undefined) yield putGlue(block, match, glue)
    }
    for (const match of text.matchAll(twins)) {
      const pair = match[0].toLowerCase()
      if (!isPairOfTwins(match) || asked.has(pair)) continue
      asked.add(pair)
      yield doubt(block, match)
    }
    for (const match of text.matchAll(compound))
      if (isAttributive(text, match)) yield putGlue(block, match, '-')
  }
}

/** “-”, nothing at all, or undefined where the two are no word. */
function glueOf(text: string, {1: first = '', 2: second = '', index}: RegExpExecArray): string | undefined {
  const row = prefixes[first.toLowerCase()]
  const next = second.toLowerCase()
  if (!row || (first !== first.toLowerCase() && !startsSentence(text, index) && first !== 'Sino'))
    return undefined
  if (isAmong(next, row.hyphen)) return '-'
  if (isAmong(next, row.solid)) return ''
  const takesAny = row.hyphen === undefined && row.solid === undefined
  return takesAny && next.length > 2 && !functionWords.has(next) && !isAmong(next, row.except)
    ? '-'
    : undefined
}

/** Whether a compound stands in front of its noun, or may stand anywhere. */
function isAttributive(
  text: string,
  {0: found, 1: first = '', 2: second = '', index}: RegExpExecArray
): boolean {
  const row = compounds[second.toLowerCase()]
  if (!row || !isAmong(first.toLowerCase(), row.first)) return false
  const before = text.slice(Math.max(0, index - 20), index)
  const behind = text.slice(index + found.length, index + found.length + 40)
  const next = /^ (\p{L}[\p{L}-]*)/u.exec(behind)?.[1]?.toLowerCase()
  if (next === undefined) return row.anywhere === true && /^[,.;:)]/.test(behind)
  if (row.next !== undefined) return isAmong(next, row.next)
  return isNoun(next, /\b(?:at|in|of|with|by|on) $/i.test(before)) && !isSetPhrase(before, second)
}

/** No function word, no adverb, and no verb as far as can be told. */
function isNoun(next: string, isOpen: boolean): boolean {
  if (functionWords.has(next) || auxiliary.test(next) || next.length < 3 || next.endsWith('ly')) return false
  if (next.endsWith('s') && [next.slice(0, -1), next.slice(0, -2)].some(stem => baseVerbs.has(stem)))
    return false
  return !(isOpen && baseVerbs.has(next))
}

/** “in the long term prices”, “in real time data”, “at high speed trains”: the words end a phrase. */
function isSetPhrase(before: string, second: string): boolean {
  switch (second.toLowerCase()) {
    case 'term':
      return /\b(?:in|over|for|on) the $/i.test(before)
    case 'time':
    case 'speed':
    case 'cost':
    case 'risk':
    case 'level':
      return /\b(?:in|at) (?:a )?$/i.test(before)
    case 'scale':
      return /\bon an? $/i.test(before)
    default:
      return false
  }
}

function isPairOfTwins({1: first = '', 3: second = ''}: RegExpExecArray): boolean {
  return [first, second].every(word => !functionWords.has(word.toLowerCase()) && !auxiliary.test(word))
}

function doubt(
  block: TextBlock,
  {0: found, 1: first = '', 2: noun = '', 3: second = '', index}: RegExpExecArray
): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start: index,
    end: index + found.length,
    why: `Unexpected “${found}” without a connecting word, perhaps “${first} and ${second} ${noun}s”; left alone here and wherever it occurs.`,
    confidence: 'low'
  }
}

function suspend(
  block: TextBlock,
  {0: found, 1: first = '', 2: second = '', 3: last = '', index}: RegExpExecArray
): Repair {
  return put(block, index, found, `${first}- and ${second}-${last}`)
}

function putPhrase(block: TextBlock, {0: found, index}: RegExpExecArray): Repair {
  const form = hyphenatedPhrases.find(words => words.replaceAll('-', ' ') === found.toLowerCase()) ?? ''
  return put(block, index, found, [...found].map((letter, at) => (form[at] === '-' ? '-' : letter)).join(''))
}

function putGlue(
  block: TextBlock,
  {0: found, 1: first = '', 2: second = '', index}: RegExpExecArray,
  glue: string
): Repair {
  return put(block, index, found, first + glue + second)
}

function put(block: TextBlock, start: number, found: string, text: string): Repair {
  return {
    op: 'replace',
    block: block.index,
    start,
    end: start + found.length,
    text,
    why: `Unexpected “${found}”, read as “${text}”: ${text.includes('-') ? 'its hyphen was lost' : 'the parts of one word stand apart'}.`,
    confidence: 'high'
  }
}

/** A pattern for words with or without capitals; far faster than the flag for both. */
function eitherCase(words: string): string {
  return words.replace(/(?<=^| )\p{Ll}/gu, letter => `[${letter}${letter.toUpperCase()}]`)
}

function isAmong(word: string, list: string | undefined): boolean {
  return list !== undefined && ` ${list} `.includes(` ${word} `)
}

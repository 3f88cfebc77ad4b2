import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {isAmong, isAttributive} from './attributive.ts'
import {compounds, hyphenatedPhrases} from './compounds.ts'
import {functionWords} from './function-words.ts'
import {type LooseCompound, looseCompoundsIn} from './loose-compounds.ts'
import {prefixes} from './prefixes.ts'
import {englishParagraphs} from './prose.ts'
import {startsSentence} from './sentence-at.ts'
import {isTranslated} from './signs-of-translation.ts'

/** No part of a longer word, an address or a compound that has its hyphen. */
const ends = "(?![\\p{L}\\p{N}'’/-])"
const wordBefore = /(?<![\p{L}\p{N}'’.&/-])\p{L}+$/u

// Each pattern begins with a fixed character, as a search that tries every word costs ten times as much.
const compound = new RegExp(` (${Object.keys(compounds).join('|')})${ends}`, 'gu')
const prefix = new RegExp(
  `(?<=^|[ ("“])(${Object.keys(prefixes).map(eitherCase).join('|')}) (\\p{L}+)${ends}`,
  'gu'
)
const phrase = new RegExp(
  `\\b(?<![\\p{L}'’-])(?:${hyphenatedPhrases.map(words => eitherCase(words.replaceAll('-', ' '))).join('|')})${ends}`,
  'gu'
)
/** Words that are never written without their hyphen. */
const always = 'well-known so-called well-being decision-making long-standing far-reaching'
const suspended =
  /\b(science|technology|knowledge|labou?r|capital|energy|talent|resource) and (science|education|technology|knowledge|labou?r|capital|energy|talent|resource) (intensive)(?![\p{L}-])/gu
/** “well - known”: a dash between two words has the same form. */
const setApart =
  / - (?<=(?<![\p{L}\p{N}'’.&/-])(?<first>\p{L}{2,}) - )(?<second>\p{Ll}{3,})(?![\p{L}\p{N}'’/-])/gu
const written = /-(?<=(\p{L}+)-)(\p{Ll}{3,})(?![\p{L}-])/gu

/**
 * Compound adjectives whose hyphen a translator dropped, and prefixes left standing alone.
 *
 * in:   “innovation driven growth”, “co creation”, “mid March”, “micro economic policy”, “a well - known dike”
 * out:  “innovation-driven growth”, “co-creation”, “mid-March”, “microeconomic policy”, “a well-known dike”
 * kept: “growth is innovation driven”, “for the long term the city …”, “of high quality and …”,
 *       “innovation led to growth”, “persona non grata”. All that is in no table.
 *
 * A compound is joined only in front of the noun that it belongs to. One that is in no table is joined, for
 * review, if the text writes its hyphen elsewhere; otherwise it is a doubt (“of grain supply oriented
 * reform”).
 */
export function* lostHyphens(tree: Root): Iterable<Repair> {
  const blocks = englishParagraphs(tree)
  const forms = hyphenatedIn(blocks)
  for (const block of blocks) {
    const {text} = block
    for (const {0: found, 1: first, 2: second, 3: last, index} of text.matchAll(suspended))
      yield put(block, index, found, `${first}- and ${second}-${last}`)
    for (const {0: found, index} of text.matchAll(phrase)) yield put(block, index, found, hyphenated(found))
    for (const {0: found, 1: first = '', 2: second = '', index} of text.matchAll(prefix)) {
      const glue = glueOf(first, second, startsSentence(text, index))
      if (glue !== undefined) yield put(block, index, found, first + glue + second)
    }
    yield* compoundsOf(block)
    for (const {0: found, index, groups} of text.matchAll(setApart)) {
      const {first = '', second = ''} = groups ?? {}
      const form = `${first}-${second}`
      if (forms.has(form.toLowerCase()) || isAmong(form.toLowerCase(), always))
        yield {...put(block, index - first.length, first + found, form), review: true}
    }
    for (const found of looseCompoundsIn(block.text)) {
      if (forms.has(found.form.toLowerCase()))
        yield {...put(block, found.start, found.words, found.form), review: true}
      else if (found.isPlain || isTranslated(tree)) yield doubt(block, found)
    }
  }
}

/** The compounds that a text writes with their hyphen. */
function hyphenatedIn(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const {text} of blocks)
    for (const [, first, second] of text.matchAll(written)) forms.add(`${first}-${second}`.toLowerCase())
  return forms
}

function doubt(block: TextBlock, {start, words, form}: LooseCompound): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start,
    end: start + words.length,
    why: `“${words}” may be a compound that lost its hyphen (“${form}”); left alone, as the text writes it nowhere else.`,
    confidence: 'low'
  }
}

function hyphenated(found: string): string {
  const form = hyphenatedPhrases.find(words => words.replaceAll('-', ' ') === found.toLowerCase()) ?? ''
  return [...found].map((letter, at) => (form[at] === '-' ? '-' : letter)).join('')
}

/** “-”, nothing at all, or undefined where the two are no word. */
function glueOf(first: string, second: string, isOpening: boolean): string | undefined {
  const row = prefixes[first.toLowerCase()]
  const next = second.toLowerCase()
  if (!row || (first !== first.toLowerCase() && !isOpening && first !== 'Sino')) return undefined
  if (isAmong(next, row.hyphen)) return '-'
  if (isAmong(next, row.solid)) return ''
  const takesAny = row.hyphen === undefined && row.solid === undefined
  return takesAny && next.length > 2 && !functionWords.has(next) && !isAmong(next, row.except)
    ? '-'
    : undefined
}

function* compoundsOf(block: TextBlock): Iterable<Repair> {
  const {text} = block
  for (const {0: found, 1: second = '', index} of text.matchAll(compound)) {
    const first = wordBefore.exec(text.slice(Math.max(0, index - 30), index))?.[0]
    if (first === undefined) continue
    const start = index - first.length
    const end = index + found.length
    if (isAttributive(text, start, end, first.toLowerCase(), second))
      yield put(block, start, first + found, `${first}-${second}`)
  }
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

import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {isAuxiliary} from './auxiliaries.ts'
import {functionWords} from './function-words.ts'
import {headingWords} from './heading-words.ts'
import {isNamePair} from './name-pairs.ts'
import {proseBlocks} from './prose.ts'
import {writtenCase} from './written-case.ts'

const word = /\p{L}[\p{L}\p{M}\p{N}]*/gu
const roman = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}I{0,3}|XI?V)$/
const contraction = /^(?:S|T|D|M|LL|RE|VE)$/

/**
 * Headings wholly in capitals, set in sentence case. How a word is written is read from the text below.
 *
 * in:   `## 2. RIVERS AND GDP IN HUNAN PROVINCE`
 * out:  `## 2. Rivers and GDP in Hunan Province` (for review)
 * kept: Acronyms, numerals, names as the text writes them; a heading with a word that the text does
 *       not know, which may be a name: that is a doubt.
 */
export function* allCapitalsHeadings(tree: Root): Iterable<Repair> {
  for (const block of proseBlocks(tree)) {
    if (block.type !== 'heading' || !isAllCapitals(tree, block.text)) continue
    const {text, unknown} = sentenceCase(tree, block.text)
    if (unknown !== undefined) yield doubt(block, unknown)
    else if (text !== block.text) yield* repair(tree, block, text)
  }
}

function isAllCapitals(tree: Root, text: string): boolean {
  if (/[\p{Ll}_]/u.test(text) || text.length > 300) return false
  const words = text.match(/\p{Lu}{2,}/gu) ?? []
  const [only = ''] = words
  // One short word in capitals is an acronym sooner than a shout.
  if (words.length < 2 && only.length < 6 && !headingWords.has(only.toLowerCase())) return false
  return words.some(one => one.length >= 4 && writtenCase(tree, one).other === 0)
}

interface Recased {
  readonly text: string
  /** The first word of which nothing is known. */
  readonly unknown?: string
}

function sentenceCase(tree: Root, heading: string): Recased {
  let text = ''
  let at = 0
  let before = ''
  for (const {0: found, index} of heading.matchAll(word)) {
    const form = formOf(tree, heading, index, found, before)
    if (form === undefined) return {text: heading, unknown: found}
    text += heading.slice(at, index)
    text += opensSentence(heading, index) ? form.charAt(0).toUpperCase() + form.slice(1) : form
    before = form
    at = index + found.length
  }
  return {text: text + heading.slice(at)}
}

function opensSentence(heading: string, index: number): boolean {
  return !/\p{L}/u.test(heading.slice(0, index)) || /[.:?!]\s+["“]?$/.test(heading.slice(0, index))
}

/** The word as it stands inside a sentence, `before` being the one before it in the heading. */
function formOf(
  tree: Root,
  heading: string,
  index: number,
  found: string,
  before: string
): string | undefined {
  const lower = found.toLowerCase()
  if (contraction.test(found) && /['’]/.test(heading[index - 1] ?? '')) return lower
  if (/\d/.test(found) || roman.test(found)) return found
  if (functionWords.has(lower) || isAuxiliary(lower)) return lower
  if (found.length === 1) return found
  return (
    fromText(tree, found, before) ?? (headingWords.has(lower) || isInflected(tree, lower) ? lower : undefined)
  )
}

/** As the text writes the word, by majority. */
function fromText(tree: Root, found: string, before: string): string | undefined {
  const name = found.charAt(0) + found.slice(1).toLowerCase()
  const pair = /^\p{Lu}/u.test(before) ? isNamePair(tree, before, found) : undefined
  if (pair !== undefined) return pair ? name : found.toLowerCase()
  const {lower, capital, other, otherForm} = writtenCase(tree, found)
  if (lower + capital + other === 0) return undefined
  if (otherForm !== undefined && other > lower + capital) return otherForm
  return capital > lower ? name : found.toLowerCase()
}

/** Whether the text knows another form of a word: “cost” for “costs”, “adding” for “added”. */
function isInflected(tree: Root, lower: string): boolean {
  const stem = lower.replace(/(?:ies|es|s|ed|ing|e|y)$/, '')
  if (stem.length < 3) return false
  return ['', 's', 'es', 'ed', 'ing', 'e', 'y', 'ies'].some(ending => {
    const {lower: small, capital} = writtenCase(tree, stem + ending)
    return small > 0 && capital === 0
  })
}

function* repair(tree: Root, block: TextBlock, text: string): Iterable<Repair> {
  const common = {
    block: block.index,
    start: 0,
    end: block.text.length,
    why: 'Unexpected heading in capitals, set in sentence case; names and acronyms as the text writes them.',
    confidence: 'medium',
    review: true
  } as const
  if (tree.data?.metadata?.title === block.text)
    yield {...common, op: 'metadata', field: 'title', value: text, keep: true}
  yield {...common, op: 'replace', text}
}

function doubt(block: TextBlock, unknown: string): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start: 0,
    end: block.text.length,
    why: `Unexpected heading in capitals; left alone, as “${unknown}” is not found in the text and may be a name.`,
    confidence: 'low'
  }
}

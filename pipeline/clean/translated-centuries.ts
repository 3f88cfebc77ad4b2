import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {readNumberAt} from '../numbers/index.ts'
import {sentenceEnd} from './sentence-at.ts'
import {tornCentury} from './torn-dates.ts'

const decadeRest = /\b(in|In) the s\b/
const strayCentury = /\bthe (\d{1,2})(?:st|nd|rd|th) century\b/

/**
 * A century, or a decade of one, that a browser translator tore from its sentence: 18世纪60年代 became
 * “eighteen century sixty” in front and “in the s” behind, 20世纪 became “twenty” in front and “the 21st
 * century” behind. The number in front is right; what the translator made of 世纪 and 年代 is not.
 *
 * in:   “eighteen century sixty In the s, with the spread of …”
 * out:  “In the 1760s, with the spread of …”
 * in:   “along with twenty With the invention of computers in the 21st century, …”
 * out:  “With the invention of computers in the 20th century, …” (for review: the two disagree)
 * kept: Any number not at the head of its sentence; a sentence with no century or decade left in it.
 */
export function* translatedCenturies(tree: Root): Iterable<Repair> {
  for (const block of textBlocks(tree)) {
    for (const match of block.text.matchAll(tornCentury)) yield* repair(block, match)
  }
}

function* repair(block: TextBlock, match: RegExpExecArray): Iterable<Repair> {
  const [found, number, hasCentury, tens] = match
  const century = cardinalIn(number)
  if (century === undefined || century < 1 || century > 21) return
  const rest = match.index + found.length
  const sentence = block.text.slice(rest, sentenceEnd(block.text, rest))
  if (hasCentury && tens) yield* putDecade(block, match.index, rest, sentence, century, cardinalIn(tens))
  else if (!tens) yield* putCentury(block, match.index, rest, sentence, century)
}

function* putDecade(
  block: TextBlock,
  start: number,
  rest: number,
  sentence: string,
  century: number,
  tens: number | undefined
): Iterable<Repair> {
  const remnant = decadeRest.exec(sentence)
  if (!remnant || tens === undefined || tens % 10 !== 0 || tens > 90) return
  const decade = `the ${(century - 1) * 100 + tens}s`
  const why = `Unexpected “${block.text.slice(start, rest).trim()}” and “${remnant[0]}”, read as ${decade}: the number stood apart from its unit when the page was translated.`
  yield* put(
    block,
    start,
    rest,
    rest + remnant.index + remnant[0].length - 'the s'.length,
    'the s',
    decade,
    why,
    false
  )
}

function* putCentury(
  block: TextBlock,
  start: number,
  rest: number,
  sentence: string,
  century: number
): Iterable<Repair> {
  const stray = strayCentury.exec(sentence)
  if (!stray) return
  const right = `the ${ordinal(century)} century`
  const disagrees = Number(stray[1]) !== century
  const found = `Unexpected “${block.text.slice(start, rest).trim()}” in front of its sentence, read as ${right}`
  const why = disagrees
    ? `${found}; “${stray[0]}” was set aside, as translators make it up from 世纪: compare the source.`
    : `${found}, as the sentence says itself.`
  yield* put(block, start, rest, rest + stray.index, stray[0], right, why, disagrees)
}

function* put(
  {index, text}: TextBlock,
  start: number,
  rest: number,
  at: number,
  stray: string,
  right: string,
  why: string,
  disagrees: boolean
): Iterable<Repair> {
  const common = {
    op: 'replace',
    block: index,
    why,
    confidence: disagrees ? 'medium' : 'high',
    review: disagrees
  } as const
  if (!/^\p{Lu}/u.test(text.slice(rest, rest + 2))) return
  yield {...common, start, end: rest, text: ''}
  if (stray !== right) yield {...common, start: at, end: at + stray.length, text: right}
}

function cardinalIn(word: string | undefined): number | undefined {
  const found = word === undefined ? undefined : readNumberAt(word, 0, 'en', ['cardinal'])
  return found?.kind === 'cardinal' && found.end === word?.length ? Number(found.value) : undefined
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {isFrench} from './english.ts'
import {proseBlocks} from './prose.ts'
import {type QuoteMark, quoteMarks} from './quote-marks.ts'

// What stands before is asked last: a pattern that begins with it is tried at every letter. A run of spaces is
// tried from its first alone.
const beforeStop =
  / (?<! {2}) *(?=,(?:[\s"”’)]|$)|\.(?:["”’)]|\s+[\p{Lu}"“(]|\s*$))(?<=[\p{L}\p{N}%)\]”’"'] +)/gu
const beforeComma = / (?<! {2}) *,(?=\p{L}{2,30}[ ,.;])(?<=[\p{L}\p{N}%)\]”’"'] +,)/gu
const beforeTallMark =
  / (?<! {2}) *(?=[;:](?:\s|$)|[?!]{1,3}(?:[\s"”’)]|$))(?<=[\p{Script=Latin}\p{N}%)\]”’"'] +)/gu
const beforeChineseMark = / (?<! {2}) *(?=[，。；：！？、）】》」』])(?<=\p{Script=Han}[”’」』》）]? +)/gu
const brackets = /\((?<![^\s"“'‘\p{Script=Han}]\()[^()\n]{3,300}\)|（[^（）\n]{3,300}）/gu

/**
 * A space before a closing mark or behind an opening one, as translators leave it round a run of
 * text that stood in an element of its own. Whether a straight quotation mark opens or closes is read
 * from the marks before it, never from their number.
 *
 * in:   “the core , the key and the essence. " The plan”, “twice as fast :”, “ten percent ,and”,
 *       “yields“ 2+2>4” for”
 * out:  “the core, the key and the essence." The plan”, “twice as fast:”, “ten percent, and”,
 *       “yields “2+2>4” for”
 * kept: French spacing in French text, “3 : 1”, ellipses, emoticons, code, “run git add . first”; “1 , 204”,
 *       which `split-numbers` reads; a straight mark between two spaces that may open or close is a doubt.
 */
export function* spacesAtMarks(tree: Root): Iterable<Repair> {
  const blocks = proseBlocks(tree)
  const french = isFrench(
    blocks
      .slice(0, 40)
      .map(({text}) => text.slice(0, 400))
      .join(' ')
  )
  for (const block of blocks) {
    yield* dropMatches(block, beforeStop)
    yield* dropMatches(block, beforeChineseMark)
    for (const {0: found, index} of block.text.matchAll(beforeComma))
      yield put(block, index, index + found.length, ', ', 'before “,”')
    if (!french && !isFrench(block.text)) yield* dropMatches(block, beforeTallMark)
    yield* tidyBrackets(block)
    for (const mark of quoteMarks(block.text)) yield* tidyQuote(block, mark)
  }
}

function* dropMatches(block: TextBlock, pattern: RegExp): Iterable<Repair> {
  for (const {0: spaces, index} of block.text.matchAll(pattern)) {
    const end = index + spaces.length
    if (!isRatio(block.text, index, end) && !isInNumber(block.text, index, end))
      yield drop(block, index, end, `before “${block.text[end]}”`)
  }
}

/** “3 : 1” and “12 : 30”. */
function isRatio(text: string, start: number, end: number): boolean {
  return /\d/.test(text[start - 1] ?? '') && /^: ?\d/.test(text.slice(end, end + 3))
}

/** “1 , 204 , 500” may be one number; behind a year the comma divides. */
function isInNumber(text: string, start: number, end: number): boolean {
  return (
    /(?<!\d)\d{1,3}$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^, *\d/.test(text.slice(end, end + 8))
  )
}

function* tidyBrackets(block: TextBlock): Iterable<Repair> {
  for (const {0: found, index} of block.text.matchAll(brackets)) {
    const inside = found.slice(1, -1)
    if (inside.trim() === '') continue
    const first = index + 1
    const last = first + inside.length
    const start = first + inside.length - inside.trimStart().length
    const end = last - inside.length + inside.trimEnd().length
    if (start > first) yield drop(block, first, start, 'behind an opening bracket')
    if (end < last) yield drop(block, end, last, 'before a closing bracket')
  }
}

function* tidyQuote(block: TextBlock, {index, role, before, behind}: QuoteMark): Iterable<Repair> {
  const quote = block.text[index] ?? ''
  switch (role) {
    case 'open':
      if (behind === 0) return
      // The space on the wrong side belongs on the other.
      if (before === 0 && /[\p{L}\p{N},;:]/u.test(block.text[index - 1] ?? ''))
        yield put(block, index, index + 1 + behind, ` ${quote}`, 'behind an opening quotation mark')
      else yield drop(block, index + 1, index + 1 + behind, 'behind an opening quotation mark')
      return
    case 'close':
      if (before > 0) yield drop(block, index - before, index, 'before a closing quotation mark')
      return
    case 'orphan':
      yield {
        ...drop(block, index - before, index, 'before a closing quotation mark'),
        confidence: 'medium',
        review: true
      }
      return
    case 'unknown':
      yield {
        op: 'doubt',
        block: block.index,
        start: index,
        end: index + 1,
        why: `Unexpected quotation mark between two spaces; left alone, as no mark before it says whether it opens or closes.`,
        confidence: 'low'
      }
  }
}

function drop(block: TextBlock, start: number, end: number, where: string): Repair {
  return put(block, start, end, '', where)
}

function put(block: TextBlock, start: number, end: number, text: string, where: string): Repair {
  const deed = text === '' ? 'dropped' : 'moved to its other side'
  return {
    op: 'replace',
    block: block.index,
    start,
    end,
    text,
    why: `Unexpected space ${where}, ${deed}.`,
    confidence: 'high'
  }
}

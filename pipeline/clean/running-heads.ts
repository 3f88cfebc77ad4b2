import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {isAuthor} from './author-name.ts'
import {dashedNumbers} from './dashed-numbers.ts'
import {isFieldLine} from './is-field-line.ts'
import {continues} from './join-page-breaks.ts'
import {isFootnote, isFootnoteRule, isPageLine, pageGap} from './page-gap.ts'
import {isPageNumber, pageHead, pageNumbers, timesOf} from './page-numbers.ts'
import {writtenDate} from './written-date.ts'

/** Fewer letters make no head. */
const fewestLetters = 4

/**
 * What the pages of a printed text have at their head and foot: page numbers, running heads, the rule
 * above notes. They interrupt a sentence, or the text shows its pages elsewhere.
 *
 * in:   “… the drainage system which ¶ _____ ¶ 1 The office. ¶ Urban Water Review 12 ¶ provides …”
 * out:  “… the drainage system which ¶ 1 The office. ¶ provides …”, ready to be joined.
 * in:   “Urban Water Review” above the title, and again beside page numbers
 * out:  The text from its title on.
 * in:   “— 3 —” between the paragraphs of a Chinese text
 * out:  The paragraphs, for review.
 * kept: Short lines and numbers between whole sentences, if none of their kind interrupts one and no
 *       line recurs beside them; a head that is the title of the text, where it stands first.
 *
 * Runs before the rule that reads the title.
 */
export function* runningHeads(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const inside = interruptions(blocks)
  const row = pageNumbers(blocks)
  const beside = headsBeside(row, blocks)
  const found = [...beside, ...[...inside].map(({text}) => pageHead(text))]
  const heads = new Set(found.filter(line => line.length >= fewestLetters && timesOf(line, blocks) > 1))
  const isNumbered = beside.size > 0 || row.some(block => inside.has(block))
  const numbers = new Set(isNumbered ? row : [])
  const dashed = dashedNumbers(blocks)
  for (const block of blocks) {
    if (inside.has(block)) yield drop(block, 'between the two halves of a sentence', 'high')
    else if (isFootnoteRule(block) && isAboveNote(block, blocks)) yield drop(block, 'above a note', 'medium')
    else if (dashed.has(block))
      yield {...drop(block, 'at its foot: Chinese offices set page numbers so', 'medium'), review: true}
    else if (numbers.has(block))
      yield drop(block, 'at the end of a page: the numbers count on from page to page', 'medium')
    else if (
      heads.size > 0 &&
      isPageLine(block) &&
      heads.has(pageHead(block.text)) &&
      !isTitle(block, blocks)
    )
      yield drop(block, 'at the end of a page: the line recurs from page to page', 'medium')
  }
}

/** The lines between two halves of a sentence, if one of them looks like a page's head or foot. */
function interruptions(blocks: readonly TextBlock[]): ReadonlySet<TextBlock> {
  const found = new Set<TextBlock>()
  for (const block of blocks) {
    // A lone heading between two halves would not be dropped.
    const gap = pageGap(blocks, block.index)
    if (!gap || gap.marks.length === 0 || !continues(block, gap.next)) continue
    if (!gap.marks.some(line => isPageMark(line, blocks))) continue
    for (const line of gap.marks) found.add(line)
  }
  return found
}

function isPageMark(block: TextBlock, blocks: readonly TextBlock[]): boolean {
  const {text} = block
  return isFootnoteRule(block) || isPageNumber(text) || timesOf(text, blocks) > 1
}

/** Lines that stand beside more than one page number. */
function headsBeside(row: readonly TextBlock[], blocks: readonly TextBlock[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const {index} of row) {
    const around = [index - 2, index - 1, index + 1, index + 2].flatMap(at => blocks[at] ?? [])
    const lines = new Set(around.filter(isPageLine).map(({text}) => pageHead(text)))
    for (const line of lines) (seen.has(line) ? again : seen).add(line)
  }
  return new Set([...again].filter(line => line.length >= fewestLetters))
}

/** A head where the text begins is its title, unless another line that may be one follows. */
function isTitle({index}: TextBlock, blocks: readonly TextBlock[]): boolean {
  const next = blocks[index + 1]
  if (index > 0 || !next) return false
  const {text} = next
  const mayBeTitle =
    isPageLine(next) && !isPageNumber(text) && !isAuthor(text) && !isFieldLine(text) && !writtenDate(text)
  return next.type !== 'heading' && !mayBeTitle
}

function isAboveNote({index}: TextBlock, blocks: readonly TextBlock[]): boolean {
  const next = blocks[index + 1]
  return next !== undefined && isFootnote(next)
}

function drop({index}: TextBlock, where: string, confidence: 'high' | 'medium') {
  const why = `Unexpected line of a printed page ${where}, dropped.`
  return {op: 'remove', block: index, why, confidence} as const
}

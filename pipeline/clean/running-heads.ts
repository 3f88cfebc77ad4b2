import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {continues} from './join-page-breaks.ts'
import {visualLength} from './shape.ts'

const pageNumber = /^(?:page |p\. ?|第\s?)?[-–—|\s]*\d{1,4}[-–—|\s]*(?:页|頁)?(?: ?(?:of|\/) ?\d{1,4})?$/i
const withNumber = /^(?:\d{1,4}\s*[|·•–—-]?\s+\S.*|.*\S\s+[|·•–—-]?\s*\d{1,4})$/u

/**
 * Page numbers and running heads that stand between the two halves of a sentence.
 *
 * in:   “… the drainage system which ¶ Urban Water Review 12 ¶ provides …”
 * out:  The two halves, ready to be joined.
 * kept: Short lines between whole sentences; a number that stands alone elsewhere.
 */
export function* runningHeads(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const repeated = repeatedLines(blocks)
  for (const block of blocks) {
    const run = runAfter(blocks, block.index + 1)
    const next = blocks[block.index + run.length + 1]
    if (run.length === 0 || !next || !continues(block, next)) continue
    // One line must look like a page's head or foot; a lone heading between two halves would not.
    if (!run.some(line => isPageMark(line, repeated))) continue
    for (const line of run) yield drop(line)
  }
}

/** Up to three short lines that end no sentence. */
function runAfter(blocks: readonly TextBlock[], from: number): readonly TextBlock[] {
  const run: TextBlock[] = []
  for (const block of blocks.slice(from, from + 3)) {
    if (block.type !== 'paragraph' || visualLength(block.text) > 120 || /[.。!?！？]$/.test(block.text)) break
    if (/^\p{Ll}/u.test(block.text)) break
    run.push(block)
  }
  return run
}

function isPageMark({text}: TextBlock, repeated: ReadonlySet<string>): boolean {
  return pageNumber.test(text) || withNumber.test(text) || repeated.has(withoutDigits(text))
}

function repeatedLines(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const {text} of blocks) {
    if (text.length > 120) continue
    const line = withoutDigits(text)
    if (seen.has(line)) again.add(line)
    seen.add(line)
  }
  return again
}

function withoutDigits(text: string): string {
  return text.replace(/\d/g, '').trim()
}

function drop(block: TextBlock): Repair {
  return {
    op: 'remove',
    block: block.index,
    why: 'Unexpected running head or page number between the two halves of a sentence, dropped.',
    confidence: 'high'
  }
}

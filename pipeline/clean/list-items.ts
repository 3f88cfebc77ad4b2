import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {bullet, type ListMark, lineNumber, lineNumberOf, listMarks} from './list-marks.ts'
import type {CleanOptions} from './options.ts'
import {visualLength} from './shape.ts'

/**
 * Lists that lost their markup: lines with bullets or numbers, and enumerations run into a paragraph.
 *
 * in:   “• Clear the inlets. ¶ • Test the pumps.”; “(1) The keeper …; (2) The yearly sum …”
 * out:  `- Clear the inlets.` `- Test the pumps.`; an ordered list of two
 * kept: A lone bullet; numbers that do not count on from one; short enumerations inside a sentence
 *       (“(1) dust, (2) leaves and (3) silt”); note markers and years; reference lists (“- [1] …”).
 */
export function* listItems(tree: Root, {format}: CleanOptions): Iterable<Repair> {
  const blocks = textBlocks(tree)
  if (format === 'txt') {
    for (const run of runsOf(blocks, ({text}) => bullet.test(text))) yield* bulletItems(run)
    for (const run of runsOf(blocks, ({text}) => lineNumber.test(text))) yield* numberedItems(run)
  }
  for (const block of blocks) if (isFree(block)) yield* inlineItems(block)
}

function isFree({type, ancestors}: TextBlock): boolean {
  return type === 'paragraph' && ancestors.length === 1
}

/** Runs of two paragraphs and more in a row that all pass a test. */
function* runsOf(
  blocks: readonly TextBlock[],
  test: (block: TextBlock) => boolean
): Iterable<readonly TextBlock[]> {
  let run: TextBlock[] = []
  for (const block of blocks) {
    if (isFree(block) && test(block)) run.push(block)
    else {
      if (run.length > 1) yield run
      run = []
    }
  }
  if (run.length > 1) yield run
}

function* bulletItems(run: readonly TextBlock[]): Iterable<Repair> {
  for (const {index, text} of run) {
    yield {
      op: 'retype',
      block: index,
      end: bullet.exec(text)?.[0].length ?? 0,
      as: {type: 'item', ordered: false, number: 1},
      why: `A line with a bullet (“${text.charAt(0)}”) beside others, read as an item of a list.`,
      confidence: 'high'
    }
  }
}

/** Lines that count on from one, from the beginning of a run to its end. */
function* numberedItems(run: readonly TextBlock[]): Iterable<Repair> {
  const marks = run.map(({text}) => lineNumber.exec(text))
  if (!marks.every((mark, at) => mark !== null && lineNumberOf(mark) === at + 1)) return
  for (const [at, block] of run.entries()) {
    const mark = marks[at]?.[0] ?? ''
    yield {
      op: 'retype',
      block: block.index,
      end: mark.length,
      as: {type: 'item', ordered: true, number: at + 1},
      why: `A line numbered “${mark.trim()}” among lines that count on from one, read as item ${at + 1} of a list.`,
      confidence: 'high'
    }
  }
}

function* inlineItems(block: TextBlock): Iterable<Repair> {
  for (const row of listMarks) {
    const found = [...block.text.matchAll(row.pattern)]
    if (!isList(block.text, row, found)) continue
    for (const [at, match] of found.entries()) yield divide(block, match, at + 1)
    return
  }
}

/** An item begins where the text before it is complete or has announced it. */
const begins = /(?:^|[:;.。；：！？!?]["”’」』)）]?\s{0,3})$/u

/** Counts on from one, each at the beginning of an item, and the items are long enough to stand alone. */
function isList(text: string, {number, stretch}: ListMark, found: readonly RegExpExecArray[]): boolean {
  const first = found[0]
  if (first === undefined || found.length < 2) return false
  if (!found.every((match, at) => number(match[1] ?? '') === at + 1)) return false
  if (!found.every(({index}) => begins.test(text.slice(Math.max(0, index - 6), index)))) return false
  return visualLength(text.slice(first.index)) / found.length >= stretch
}

function divide(block: TextBlock, {0: mark, index}: RegExpExecArray, number: number): Repair {
  const as = {type: 'item', ordered: true, number} as const
  const end = index + mark.length
  const why = `An enumerator inside a paragraph (“${mark.trim()}”), read as item ${number} of a list: the marks count on from one.`
  if (index === 0) return {op: 'retype', block: block.index, end, as, why, confidence: 'medium'}
  const before = /\s*$/.exec(block.text.slice(Math.max(0, index - 5), index))?.[0].length ?? 0
  return {op: 'split', block: block.index, start: index - before, end, as, why, confidence: 'medium'}
}

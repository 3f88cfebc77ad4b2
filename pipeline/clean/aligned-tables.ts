import type {Root} from 'mdast'
import {type Edit, type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {type AlignedLine, alignedRuns} from './aligned-lines.ts'
import type {CleanOptions} from './options.ts'

/**
 * Tables whose columns are set apart with spaces or tabs, as mail and the text of a PDF have them.
 *
 * in:   “Year    Rain    Floods ⏎ 2019    812     3 ⏎ 2020    640     1”
 * out:  A table of three columns.
 * in:   Lines of figures with wide gaps whose columns are not plain
 * out:  The same lines, kept as they stand in a block of code, with a doubt.
 * kept: Wide gaps in one line or two; words with wide gaps that stand in no column.
 *
 * Plain text only. Runs before the rules that divide lines and squeeze spaces.
 */
export function* alignedTables(tree: Root, {format}: CleanOptions): Iterable<Repair> {
  if (format !== 'txt') return
  const blocks = textBlocks(tree)
  const runs = [...alignedRuns(blocks)]
  for (const [index, {lines, isTable}] of runs.entries()) {
    yield* isTable ? makeTable(lines, blocks) : keepLines(lines, blocks)
    yield* endAfter(lines.at(-1), runs[index + 1]?.lines[0], blocks)
  }
}

type Target = Extract<Edit, {op: 'split'}>['as']

function* makeTable(lines: readonly AlignedLine[], blocks: readonly TextBlock[]): Iterable<Repair> {
  const why = `${lines.length} lines with their words in the same columns, read as a table.`
  for (const [row, {block, start, cells}] of lines.entries()) {
    const before = lines[row - 1]
    let end = before?.block === block ? before.end : textBefore(blocks[block], start)
    for (const [column, cell] of cells.entries()) {
      yield begin(block, end, cell.start, {type: 'cell', row, column}, why)
      end = cell.end
    }
  }
}

function* keepLines(lines: readonly AlignedLine[], blocks: readonly TextBlock[]): Iterable<Repair> {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return
  const {block, start} = first
  const why = `Unexpected wide gaps in ${lines.length} lines with figures, perhaps a table; kept as they stand, as their columns are not plain.`
  const from = textBefore(blocks[block], start)
  yield begin(block, from, from === 0 ? 0 : start, {type: 'code'}, why)
  yield {op: 'doubt', block, start, end: last.end, why, confidence: 'low'}
}

/** Where the text in front of a place ends. */
function textBefore(block: TextBlock | undefined, at: number): number {
  return block?.text.slice(0, at).trimEnd().length ?? 0
}

function begin(block: number, from: number, to: number, as: Target, why: string): Repair {
  const common = {block, as, why, confidence: 'medium'} as const
  return from === 0 ? {op: 'retype', end: to, ...common} : {op: 'split', start: from, end: to, ...common}
}

/** What follows in the same block is a paragraph, unless it is the next run of such lines. */
function* endAfter(
  last: AlignedLine | undefined,
  next: AlignedLine | undefined,
  blocks: readonly TextBlock[]
): Iterable<Repair> {
  const text = last === undefined ? undefined : blocks[last.block]?.text
  if (!last || text === undefined || text.slice(last.end).trim() === '') return
  const end = text.length - text.slice(last.end).trimStart().length
  if (next?.block === last.block && next.start === end) return
  yield {
    op: 'split',
    block: last.block,
    start: last.end,
    end,
    as: {type: 'paragraph'},
    why: 'The end of lines with wide gaps, read as a paragraph break.',
    confidence: 'medium'
  }
}

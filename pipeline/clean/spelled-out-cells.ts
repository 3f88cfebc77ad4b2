import type {Parents, Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {readNumberAt} from '../numbers/index.ts'
import {groupThousands} from './group-thousands.ts'

const kinds = ['cardinal', 'decimal', 'percent'] as const
const inDigits = /^[-−+~≈<>$€£¥]?\d[\d,. ]{0,24}\d?[%‰]?$/
/** Other cells with digits that a column must have, and nothing else. */
const least = 2

/**
 * A number that a translator spelled out in a table, in a column of digits.
 *
 * in:   a column of 12, twelve hundred, 340
 * out:  12, 1200, 340, for review
 * kept: Heads of columns; columns that hold words as well, or few numbers; “none”.
 */
export function* spelledOutCells(tree: Root): Iterable<Repair> {
  for (const column of columnsOf(tree)) yield* inColumn(column)
}

/** The cells of each column of each table, without its head. Cells come row by row. */
function columnsOf(tree: Root): readonly (readonly TextBlock[])[] {
  const columns: TextBlock[][] = []
  let first = 0
  let column = 0
  let [table, row]: readonly (Parents | undefined)[] = []
  for (const block of textBlocks(tree)) {
    if (block.type !== 'tableCell') continue
    const [ownTable, ownRow] = block.ancestors.slice(-2)
    if (ownTable !== table) first = columns.length
    column = ownRow === row ? column + 1 : first
    table = ownTable
    row = ownRow
    const isHead = table?.children[0] === row
    const cells = columns[column]
    if (!cells) columns[column] = isHead ? [] : [block]
    else if (!isHead) cells.push(block)
  }
  return columns
}

function* inColumn(cells: readonly TextBlock[]): Iterable<Repair> {
  const filled = cells.filter(({text}) => text.trim() !== '')
  const spelled = filled.filter(({text}) => !inDigits.test(text.trim()))
  if (filled.length - spelled.length < least) return
  const usesCommas = filled.some(({text}) => /\d,\d{3}/.test(text.slice(0, 40)))
  const repairs: Repair[] = []
  for (const block of spelled) {
    const number = numberOf(block.text.trim())
    if (number === undefined) return
    repairs.push(write(block, usesCommas ? groupThousands(number) : number))
  }
  yield* repairs
}

function numberOf(text: string): string | undefined {
  if (text.length > 80) return undefined
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  const found = readNumberAt(text, 0, language, kinds)
  if (found?.end !== text.length || typeof found.value !== 'string') return undefined
  return found.kind === 'percent' ? `${found.value}%` : found.value
}

function write({index, text}: TextBlock, number: string): Repair {
  return {
    op: 'replace',
    block: index,
    start: 0,
    end: text.length,
    text: number,
    why: `Unexpected “${text}” in a column of digits, read as ${number}: a translated page spells out numbers that stand alone.`,
    confidence: 'medium',
    review: true
  }
}

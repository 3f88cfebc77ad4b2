import type {TextBlock} from '../ledger/index.ts'

/** A stretch of a text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A line with wide gaps in it. */
export interface AlignedLine extends Stretch {
  readonly block: number
  readonly cells: readonly Cell[]
}

interface Cell extends Stretch {
  readonly text: string
  /** Where it begins and ends to the eye. */
  readonly left: number
  readonly right: number
  /** Whether a tab sets it apart from the one before: it need not stand below another, then. */
  readonly isTabbed: boolean
}

/** Lines in a row with wide gaps. */
export interface AlignedRun {
  readonly lines: readonly AlignedLine[]
  /** Whether the cells stand in columns; otherwise they are figures in no plain order, in one block. */
  readonly isTable: boolean
}

const longestLine = 300
const fewestLines = 3
/** So many columns of words are no accident; fewer need figures. */
const enoughColumns = 3
const gap = /[ \u00A0]*\t[ \u00A0\t]*|[ \u00A0\u3000]{2,}/gu
const rule = /^[\s|+=_–—-]{3,}$/
const figure = /^[-+−~<>(]?\p{Sc}?\d[\d.,]{0,20}\)?\s?[%‰\p{L}]{0,4}\*?$/u

export function* alignedRuns(blocks: readonly TextBlock[]): Iterable<AlignedRun> {
  let run: AlignedLine[] = []
  for (const line of linesOf(blocks)) {
    if (line && mayFollow(run.at(-1), line)) run.push(line)
    else {
      yield* judge(run)
      run = line ? [line] : []
    }
  }
  yield* judge(run)
}

/** Rows of a table may be blocks of their own; lines with gaps of another kind belong together in one block only. */
function mayFollow(last: AlignedLine | undefined, line: AlignedLine): boolean {
  return last === undefined || last.block === line.block || last.cells.length === line.cells.length
}

function* judge(lines: readonly AlignedLine[]): Iterable<AlignedRun> {
  if (lines.length < fewestLines) return
  const isTable = standsInColumns(lines)
  const isOneBlock = lines[0]?.block === lines.at(-1)?.block
  const withFigures = lines.filter(({cells}) => cells.some(isFigure)).length
  if (isTable || (isOneBlock && withFigures * 2 >= lines.length)) yield {lines, isTable}
}

/** Nothing stands for a line without gaps; a rule between two lines is passed over. */
function* linesOf(blocks: readonly TextBlock[]): Iterable<AlignedLine | undefined> {
  for (const {index, type, ancestors, text} of blocks) {
    if (type !== 'paragraph' || ancestors.length > 1) yield undefined
    else
      for (const {0: line, index: start} of text.matchAll(/[^\n]+/g)) {
        if (line.length > longestLine) yield undefined
        else if (!rule.test(line)) yield lineAt(index, line, start)
      }
  }
}

function lineAt(block: number, line: string, from: number): AlignedLine | undefined {
  const body = line.trim()
  const first = line.indexOf(body)
  const cells: Cell[] = []
  let at = first
  let isTabbed = false
  for (const {0: found, index} of [...body.matchAll(gap), {0: '', index: body.length}]) {
    const end = first + index
    const text = line.slice(at, end)
    const left = widthOf(line.slice(0, at))
    cells.push({
      text,
      start: from + at,
      end: from + end,
      left,
      right: left + widthOf(text),
      isTabbed
    })
    isTabbed = found.includes('\t')
    at = end + found.length
  }
  return cells.length < 2 ? undefined : {block, start: from + first, end: from + first + body.length, cells}
}

/** Every column is flush at its left or its right, the head aside; and it is no accident. */
function standsInColumns([head, ...rows]: readonly AlignedLine[]): boolean {
  if (rows.some(({cells}) => cells.length !== head?.cells.length)) return false
  const columns = (head?.cells ?? []).map((_, at) => rows.flatMap(({cells}) => cells[at] ?? []))
  const isFlush = columns.every(
    column => column.every(({isTabbed}) => isTabbed) || isEven(column, 'left') || isEven(column, 'right')
  )
  const hasFigures = columns.some(column => column.filter(isFigure).length * 3 >= column.length * 2)
  return isFlush && (hasFigures || columns.length >= enoughColumns)
}

function isEven(column: readonly Cell[], side: 'left' | 'right'): boolean {
  return column.every(cell => cell[side] === column[0]?.[side])
}

function isFigure({text}: Cell): boolean {
  return text.length <= 40 && figure.test(text)
}

/** A Chinese character is as wide as two letters. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/gu)?.length ?? 0)
}

import type {CleanedSource} from '../cleaned-source.ts'
import type {Entry, Span} from '../ledger/index.ts'
import {firstAbove} from './first-above.ts'
import {type Piece, piecesOf} from './pieces.ts'

/**
 * A stretch of the source, and what became of it: nothing, a block, part of one, or several. Rows are in
 * order and leave out nothing but blank lines and, in a page, markup.
 */
export interface Row extends Span {
  readonly pieces: readonly Piece[]
}

/** How much of what lies between two blocks goes with the one before it, and where the one after it begins. */
interface Division {
  readonly head: number
  readonly tail: number
}

/** What stands before or after a block on its own line goes with it, up to this length. */
const nearby = 400

/** A dropped stretch is divided behind a line end once it is longer than this. */
const room = 4000

/** The source cut into rows, each beside the cleaned blocks that came out of it. */
export function alignText({source: {text}, format, tree, entries}: CleanedSource): readonly Row[] {
  const isPage = format === 'html'
  const divide = (gap: Span) => (isPage ? {head: gap.from, tail: gap.to} : atLines(gap, text))
  const dropped = isPage ? droppedPlaces(entries) : []
  const divideDropped = (gap: Span) => (isPage ? rowOfPlaces(gap, dropped) : rowsOfLines(gap, text))
  const rows: Row[] = []
  let done = 0
  for (const unit of unite(piecesOf(tree))) {
    const {head, tail} = divide({from: done, to: unit.from})
    const from = extendLast(rows, head) ? head : done
    rows.push(...divideDropped({from, to: tail}), {...unit, from: tail})
    done = unit.to
  }
  const {head} = divide({from: done, to: text.length})
  const from = extendLast(rows, head) ? head : done
  return [...rows, ...divideDropped({from, to: text.length})]
}

/** Pieces that share text of the source stand in one row, and so do the cells of a row of a table. */
function unite(pieces: readonly Piece[]): readonly Row[] {
  const units: {from: number; to: number; pieces: Piece[]}[] = []
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = units.at(-1)
    if (last && (piece.from < last.to || isSameTableRow(last.pieces.at(-1), piece))) {
      last.to = Math.max(last.to, piece.to)
      last.pieces.push(piece)
    } else units.push({from: piece.from, to: piece.to, pieces: [piece]})
  }
  return units.map(unit => ({
    ...unit,
    pieces: unit.pieces.sort((a, b) => a.block.index - b.block.index || a.start - b.start)
  }))
}

function isSameTableRow(one: Piece | undefined, other: Piece): boolean {
  return other.block.type === 'tableCell' && one?.block.ancestors.at(-1) === other.block.ancestors.at(-1)
}

/** In text: what shares a line with a block goes with that block; within one line, with the block that begins. */
function atLines({from, to}: Span, source: string): Division {
  const gap = source.slice(from, to)
  const first = gap.indexOf('\n') + 1
  const last = gap.lastIndexOf('\n') + 1
  const head = first <= nearby ? from + first : from
  const tail = gap.length - last <= nearby ? from + last : to
  return source.slice(head, tail).trim() === '' ? {head: tail, tail} : {head, tail}
}

/** In a page most of what lies between blocks is markup: only what the ledger calls dropped has a row. */
function droppedPlaces(entries: readonly Entry[]): readonly number[] {
  return entries
    .filter(({before, after}) => before !== after && before.trim() !== '')
    .map(({place}) => place.start.offset)
    .sort((a, b) => a - b)
}

function rowOfPlaces({from, to}: Span, places: readonly number[]): readonly Row[] {
  const next = places[firstAbove(places, from - 1)]
  return next !== undefined && next < to ? [{from, to, pieces: []}] : []
}

function extendLast(rows: Row[], to: number): boolean {
  const last = rows.pop()
  if (last) rows.push({...last, to})
  return last !== undefined
}

function rowsOfLines({from, to}: Span, source: string): readonly Row[] {
  const rows: Row[] = []
  let at = from
  while (to - at > room) {
    const line = source.lastIndexOf('\n', at + room - 1) + 1
    const end = line > at ? line : at + room
    rows.push({from: at, to: end, pieces: []})
    at = end
  }
  return source.slice(at, to).trim() === '' ? rows : [...rows, {from: at, to, pieces: []}]
}

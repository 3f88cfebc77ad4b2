import type {CleanedSource} from '../cleaned-source.ts'
import type {Entry, Span} from '../ledger/index.ts'
import {alignText, type Row} from './align.ts'
import {cleanedRuns} from './pieces.ts'

/** An entry as the page names and marks it. */
export interface Change extends Span {
  readonly entry: Entry
  /** Counts the entries of a source in the order of their places. */
  readonly number: number
  readonly note: Note
}

/** Entries of one row that say the same, explained once. */
export interface Note {
  /** Unique on the page. */
  readonly id: string
  /** The number of the first. */
  readonly number: number
  readonly first: Entry
  readonly changes: readonly Change[]
}

export interface StudiedRow extends Row {
  /** What begins here. */
  readonly notes: readonly Note[]
  /** What is marked here, in the order of places: also what began in a row before. */
  readonly marked: readonly Change[]
}

/** A source in rows, with what was done to each. `prefix` begins the ids of its notes. */
export function studySource(source: CleanedSource, prefix: string): readonly StudiedRow[] {
  const rows = alignText(source)
  const homes = groupByRow(rows, source.entries)
  const open: Change[] = []
  let number = 0
  return rows.map((row, index) => {
    const notes = gatherNotes(homes.get(index) ?? [], prefix, number + 1)
    number += homes.get(index)?.length ?? 0
    const begun = notes.flatMap(({changes}) => changes).sort((a, b) => a.number - b.number)
    const marked = [...open.filter(({to}) => to > row.from), ...begun]
    open.splice(0, open.length, ...marked.filter(({to}) => to > row.to))
    return {...row, notes, marked}
  })
}

/** The entries in the order of their places, by the row in which each begins. */
function groupByRow(rows: readonly Row[], entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<number, Entry[]>()
  const sorted = entries.toSorted(
    (a, b) => a.place.start.offset - b.place.start.offset || a.pass - b.pass || (a.id < b.id ? -1 : 1)
  )
  let row = 0
  for (const entry of sorted) {
    while ((rows[row + 1]?.from ?? Number.POSITIVE_INFINITY) <= entry.place.start.offset) row++
    const home = isBehind(rows[row - 1], entry) ? row - 1 : row
    const group = groups.get(home)
    if (group) group.push(entry)
    else groups.set(home, [entry])
  }
  return groups
}

/** Whether an entry put in the last text of a row: there the row after it begins, too. */
function isBehind(row: Row | undefined, {place: {start, end}}: Entry): boolean {
  if (row?.to !== start.offset || start.offset !== end.offset) return false
  const last = row.pieces.at(-1)
  const run = last && cleanedRuns(last).at(-1)
  return run?.from === start.offset && run.to === end.offset
}

function gatherNotes(entries: readonly Entry[], prefix: string, firstNumber: number): readonly Note[] {
  const notes = new Map<string, {id: string; number: number; first: Entry; changes: Change[]}>()
  for (const [index, entry] of entries.entries()) {
    const {rule, kind, severity, confidence, decision, before, after, why} = entry
    const number = firstNumber + index
    const key = JSON.stringify([rule, kind, severity, confidence, decision, before, after, why])
    const note = notes.get(key) ?? {id: `${prefix}n${number}`, number, first: entry, changes: []}
    notes.set(key, note)
    note.changes.push({entry, number, note, ...extentOf(entry)})
  }
  return [...notes.values()]
}

/**
 * What of the source an entry marks. Of a change of structure that keeps all text, such as a paragraph
 * made a heading, only the place: a whole paragraph marked would hide the changes inside it.
 */
function extentOf({kind, place, before, after}: Entry): Span {
  const from = place.start.offset
  const isPlace = kind === 'structure' && (before.trim() === '' || after.endsWith(before))
  return {from, to: isPlace ? from : place.end.offset}
}

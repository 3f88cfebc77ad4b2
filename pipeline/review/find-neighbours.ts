import type {Neighbours} from './show-note.ts'
import type {Sheet} from './show-source.ts'
import type {Note} from './study.ts'

/** From each explanation on the page to those before and after it: what a person should look at is one chain, the rest another. */
export function findNeighbours(sheets: readonly Sheet[]): ReadonlyMap<Note, Neighbours> {
  const notes = sheets.flatMap(({rows, shown}) =>
    rows.filter(row => shown.has(row)).flatMap(row => row.notes)
  )
  const isOpen = ({first}: Note) => first.severity !== 'info'
  const chains = [notes.filter(isOpen), notes.filter(note => !isOpen(note))]
  return new Map(
    chains.flatMap(chain =>
      chain.map((note, index) => [note, {previous: chain[index - 1], next: chain[index + 1]}] as const)
    )
  )
}

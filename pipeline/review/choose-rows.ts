import type {StudiedRow} from './study.ts'

/** About what a row, a mark and an explanation add to the text itself, in characters. */
const sizes = {row: 300, mark: 300, note: 900}

/**
 * The rows that fit into `room` characters of the page: first those that a person should look at, then those with other
 * changes, then the rest, each in the order of the source.
 */
export function chooseRows(rows: readonly StudiedRow[], room: number): ReadonlySet<StudiedRow> {
  const chosen = new Set<StudiedRow>()
  let left = room
  for (const rank of [0, 1, 2]) {
    for (const row of rows) {
      if (rankOf(row) !== rank) continue
      const size = sizeOf(row)
      if (size > left) continue
      chosen.add(row)
      left -= size
    }
  }
  return chosen
}

function rankOf({notes, marked}: StudiedRow): number {
  if (notes.some(({first}) => first.severity !== 'info')) return 0
  return marked.length > 0 ? 1 : 2
}

function sizeOf({from, to, pieces, notes, marked}: StudiedRow): number {
  const text = pieces.reduce((sum, {start, end}) => sum + end - start, to - from)
  return sizes.row + text + notes.length * sizes.note + marked.length * sizes.mark
}

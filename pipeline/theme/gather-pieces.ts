import {coverSpans} from './cover-spans.ts'
import {sizes} from './passage-sizes.ts'
import type {Piece} from './piece.ts'

/**
 * The pieces of a section that is short enough as one. In a longer one what belongs together is joined,
 * then what is too short joins the next piece, and the last the one before it.
 */
export function gatherPieces(pieces: readonly Piece[]): readonly Piece[] {
  const total = pieces.reduce((sum, {size}) => sum + size, 0)
  if (total <= sizes.largest) return joinWhere(pieces, () => true)
  const bound = joinWhere(pieces, (last, piece) => piece.follows || last.leads)
  return joinWhere(
    bound,
    (_, piece, size) => size < sizes.smallest || (piece === bound.at(-1) && piece.size < sizes.smallest)
  )
}

/** Joins a piece to those before it where it belongs to them: told by the last of them and the size of all. */
function joinWhere(
  pieces: readonly Piece[],
  belongs: (last: Piece, piece: Piece, size: number) => boolean
): readonly Piece[] {
  const groups: {pieces: Piece[]; size: number}[] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    const last = group?.pieces.at(-1)
    if (group && last && belongs(last, piece, group.size)) {
      group.pieces.push(piece)
      group.size += piece.size
    } else groups.push({pieces: [piece], size: piece.size})
  }
  return groups.flatMap(group => join(group.pieces) ?? [])
}

function join(pieces: readonly Piece[]): Piece | undefined {
  const span = coverSpans(pieces.map(piece => piece.span))
  return (
    span && {
      content: pieces.flatMap(({content}) => content),
      span,
      size: pieces.reduce((sum, {size}) => sum + size, 0),
      leads: pieces.at(-1)?.leads ?? false,
      follows: pieces[0]?.follows ?? false
    }
  )
}

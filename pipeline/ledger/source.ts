import type {Place, Point} from './entry.ts'
import type {Span} from './source-span.ts'

/** The decoded source, ready to say the line and column of an offset. */
export interface Source {
  readonly name: string
  readonly text: string
  readonly lineStarts: readonly number[]
}

export function openSource(name: string, text: string): Source {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return {name, text, lineStarts}
}

export function placeOf(source: Source, {from, to}: Span): Place {
  return {start: pointOf(source, from), end: pointOf(source, to)}
}

function pointOf({lineStarts}: Source, offset: number): Point {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset}
}

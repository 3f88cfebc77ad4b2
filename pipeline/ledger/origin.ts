/**
 * Where a stretch of text came from: `length` units of text stand for the source from `from` to `to`.
 * If both are equally long the text is taken to be verbatim, unit for unit; otherwise the stretch
 * stands for its span as a whole.
 */
export interface Stretch {
  readonly length: number
  readonly from: number
  readonly to: number
}

/** The position map of one literal: its stretches, in the order of the text. */
export type Origin = readonly Stretch[]

declare module 'mdast' {
  interface Data {
    /** The position map of a literal; kept up to date by the ledger. */
    origin?: Origin | undefined
    /** A list that a repair made: it grows by the items that follow. */
    made?: boolean | undefined
    /** A table of one cell that a repair made, and where in its table it belongs. */
    cell?: {readonly row: number; readonly column: number} | undefined
    /** False where an extractor found that a block lies outside the main text. */
    main?: boolean | undefined
  }
}

/**
 * Reads parts of a position map, each for the text from `start` to `end`. Parts must be asked for in
 * order: the reader goes through the map once, however often it is cut.
 */
export function originReader(origin: Origin): (start: number, end: number) => Origin {
  let index = 0
  let at = 0
  return (start, end) => {
    const out: Stretch[] = []
    for (; index < origin.length; index++) {
      const stretch = origin[index] as Stretch
      const first = Math.max(start, at)
      const last = Math.min(end, at + stretch.length)
      if (first < last) out.push(sliceStretch(stretch, first - at, last - at))
      if (at + stretch.length >= end) break
      at += stretch.length
    }
    return out
  }
}

/** One stretch, if two that touch read on from one another. */
export function joinOrigins(origins: readonly Origin[]): Origin {
  const out: Stretch[] = []
  for (const stretch of origins.flat()) {
    const last = out.at(-1)
    const readsOn = last && isVerbatim(last) && isVerbatim(stretch) && last.to === stretch.from
    if (readsOn) out[out.length - 1] = {length: last.length + stretch.length, from: last.from, to: stretch.to}
    else out.push(stretch)
  }
  return out
}

/** Whether the text is the source itself, unit for unit. */
export function isVerbatim({length, from, to}: Stretch): boolean {
  return to - from === length
}

function sliceStretch(stretch: Stretch, start: number, end: number): Stretch {
  return isVerbatim(stretch)
    ? {length: end - start, from: stretch.from + start, to: stretch.from + end}
    : {...stretch, length: end - start}
}

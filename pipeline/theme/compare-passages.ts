import type {Mention} from './passage.ts'

/** By source id, then by place in the source; the same on every machine, whatever its language. */
export function comparePassages(a: Mention, b: Mention): number {
  if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1
  return a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset
}

/** Orders ISO dates and spans by their beginning; of those that begin together the coarser goes first. */
export function byTime(a: string, b: string): number {
  return yearOf(a) - yearOf(b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** The year with its sign; as text alone, years before 1 would stand the wrong way round. */
function yearOf(iso: string): number {
  return Number(/^-?\d+/.exec(iso)?.[0])
}

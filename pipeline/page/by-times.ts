import {byTime} from './by-time.ts'

/** Orders lists of dates by their first, then by their second, and so on. */
export function byTimes(a: readonly string[], b: readonly string[]): number {
  for (const [at, date] of a.entries()) {
    const other = b[at]
    const order = other === undefined ? 1 : byTime(date, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

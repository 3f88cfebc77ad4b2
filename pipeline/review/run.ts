import type {Span} from '../ledger/index.ts'
import {firstAbove} from './first-above.ts'

/** A stretch of text as it is shown, and the span of the decoded source behind it. */
export interface Run extends Span {
  readonly text: string
}

/** The run in parts, cut at those of `offsets` (in rising order) that lie inside it. Only text that is the source itself, unit for unit, can be cut. */
export function cutRun(run: Run, offsets: readonly number[]): readonly Run[] {
  const {text, from, to} = run
  if (text.length !== to - from) return [run]
  const parts: Run[] = []
  let at = from
  for (const offset of [...offsets.slice(firstAbove(offsets, from)), to]) {
    const end = Math.min(offset, to)
    if (end > at) parts.push({text: text.slice(at - from, end - from), from: at, to: end})
    at = end
    if (end === to) break
  }
  return parts
}

/** Whether two spans share text; an insertion, which has no length, shares the place at which it stands. */
export function overlaps(one: Span, other: Span): boolean {
  if (one.from === one.to || other.from === other.to) return one.from <= other.to && other.from <= one.to
  return one.from < other.to && other.from < one.to
}

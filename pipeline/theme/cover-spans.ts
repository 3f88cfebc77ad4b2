import type {Span} from '../ledger/index.ts'

/** The span from the first beginning to the last end; nothing covers nothing. */
export function coverSpans(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (all, {from, to}) => ({from: Math.min(all?.from ?? from, from), to: Math.max(all?.to ?? to, to)}),
    undefined
  )
}

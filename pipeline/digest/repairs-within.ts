import type {Entry, Place} from '../ledger/index.ts'
import type {DigestModel} from './model.ts'

type Repair = DigestModel['themes'][number]['passages'][number]['repairs'][number]

/** What a reader of a passage should know: the repairs inside it that changed words, and what a person should look at. */
export function repairsWithin(place: Place, entries: readonly Entry[]): readonly Repair[] {
  return entries
    .filter(entry => isWithin(entry.place, place) && (entry.severity !== 'info' || changesWords(entry)))
    .sort((a, b) => a.place.start.offset - b.place.start.offset || a.pass - b.pass)
    .map(({id, rule, kind, severity, before, after, why}) => ({id, rule, kind, severity, before, after, why}))
}

/** Whether any of it lies inside; an insertion has no length and may stand at either end. */
function isWithin({start, end}: Place, whole: Place): boolean {
  if (start.offset === end.offset) return whole.start.offset <= start.offset && end.offset <= whole.end.offset
  return start.offset < whole.end.offset && whole.start.offset < end.offset
}

/** White space, punctuation and markup are not words. */
function changesWords({before, after}: Entry): boolean {
  return wordsOf(before) !== wordsOf(after)
}

function wordsOf(text: string): string {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''
}

import type {Span} from '../ledger/index.ts'
import {cleanedRuns} from './pieces.ts'
import {cutRun, overlaps, type Run} from './run.ts'
import type {Change, StudiedRow} from './study.ts'

/** The text of the source behind a row, as it came. */
export function sourceRuns({from, to}: Span, source: string): readonly Run[] {
  const text = source.slice(from, to)
  const end = from + text.trimEnd().length
  const start = from + Math.max(0, text.search(/\S/))
  return end > start ? [{text: source.slice(start, end), from: start, to: end}] : []
}

/**
 * The text of a page behind a row without its markup: what was kept comes from the cleaned side, what was changed or dropped from
 * the ledger. Each entry's text stands alone, so that the links of a menu do not run into one another.
 */
export function pageRuns({pieces, marked}: StudiedRow): readonly Run[] {
  const changed = firstChanges(marked)
  const offsets = changed.flatMap(({from, to}) => [from, to]).sort((a, b) => a - b)
  const kept = pieces
    .flatMap(cleanedRuns)
    .flatMap(run => cutRun(run, offsets))
    .filter(run => run.from < run.to && !changed.some(change => overlaps(change, run)))
  const lost = changed.flatMap(({from, to, entry}) => [
    {text: entry.before, from, to},
    ...(pieces.length === 0 ? [{text: '\n', from: to, to}] : [])
  ])
  return [...kept, ...lost].sort((a, b) => a.from - b.from)
}

/** Where changes stand on one another, the first knows the text as it was. */
function firstChanges(marked: readonly Change[]): readonly Change[] {
  const taken: Change[] = []
  const changes = marked.filter(({entry, from, to}) => from < to && entry.before !== entry.after)
  for (const change of changes.toSorted((a, b) => a.entry.pass - b.entry.pass || a.from - b.from)) {
    if (!taken.some(one => overlaps(one, change))) taken.push(change)
  }
  return taken
}

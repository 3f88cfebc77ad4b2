import type {Entry, Kind} from '../ledger/index.ts'
import type {DigestModel} from './model.ts'

type Counts = DigestModel['counts']

/** Entries by kind. What an editor rejected did not happen and is not counted. */
export function countRepairs(entries: readonly Entry[]): Counts['repairs'] {
  const standing = entries.filter(isStanding)
  const ofKind = (kind: Kind) => standing.filter(entry => entry.kind === kind).length
  return {
    repair: ofKind('repair'),
    removal: ofKind('removal'),
    metadata: ofKind('metadata'),
    structure: ofKind('structure'),
    doubt: standing.filter(({kind, decision}) => kind === 'doubt' && decision === undefined).length,
    review: standing.filter(({severity}) => severity === 'review').length,
    total: standing.length
  }
}

export function countRules(entries: readonly Entry[]): Counts['rules'] {
  const counts = new Map<string, number>()
  for (const {rule} of entries.filter(isStanding)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => ({rule, count})).sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

function isStanding({decision}: Entry): boolean {
  return decision !== 'reject'
}

import type {Entry} from '../ledger/index.ts'

export function rulesOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({rule}) => rule))].sort()
}

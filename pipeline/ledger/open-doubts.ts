import type {Entry} from './entry.ts'

/** Doubts that no editor has decided on. */
export function openDoubts(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({severity, decision}) => severity === 'doubt' && decision === undefined)
}

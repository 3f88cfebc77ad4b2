import type {Severity} from '../ledger/index.ts'

/** Severities in plain words, in the order in which they are listed. */
export const severityNames: Readonly<Record<Severity, string>> = {
  info: 'done',
  review: 'please look',
  doubt: 'doubt'
}

export const severities = Object.keys(severityNames) as readonly Severity[]

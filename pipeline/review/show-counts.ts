import type {Element} from 'hast'
import {element} from '../element.ts'
import type {Entry} from '../ledger/index.ts'
import {severities, severityNames} from './severity.ts'

/** Entries by rule or by kind, and by severity. */
export function showCounts(entries: readonly Entry[], by: 'rule' | 'kind'): Element {
  const names = [...new Set(entries.map(entry => entry[by]))].sort()
  return element(
    'table',
    {},
    element('caption', {}, `By ${by}`),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...[by, ...severities.map(severity => severityNames[severity]), 'all'].map(name =>
          element('th', {scope: 'col'}, name)
        )
      )
    ),
    element(
      'tbody',
      {},
      ...names.map(name =>
        showCountsRow(
          name,
          entries.filter(entry => entry[by] === name)
        )
      )
    ),
    element('tfoot', {}, showCountsRow('all', entries))
  )
}

function showCountsRow(name: string, entries: readonly Entry[]): Element {
  const counts = severities.map(severity => entries.filter(entry => entry.severity === severity).length)
  return element(
    'tr',
    {},
    element('th', {scope: 'row'}, name),
    ...[...counts, entries.length].map(count => element('td', {className: ['figure']}, String(count)))
  )
}

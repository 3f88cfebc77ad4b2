import type {Element} from 'hast'
import {element} from '../element.ts'
import type {Entry} from '../ledger/index.ts'
import {rulesOf} from './rules-of.ts'
import {severities, severityNames} from './severity.ts'

/** What is shown, chosen without a script: the style sheet asks which boxes are ticked. A browser that cannot ask shows all. */
export function showFilters(entries: readonly Entry[]): Element {
  const counts = (key: 'rule' | 'severity', value: string) =>
    entries.filter(entry => entry[key] === value).length
  return element(
    'section',
    {className: ['filters'], ariaLabelledBy: ['filters']},
    element('h2', {id: 'filters'}, 'Show'),
    element(
      'fieldset',
      {},
      element('legend', {}, 'Severity'),
      ...severities.map(severity =>
        choice(
          'checkbox',
          `show-${severity}`,
          `${severityNames[severity]} (${counts('severity', severity)})`,
          true
        )
      )
    ),
    element(
      'details',
      {},
      element('summary', {}, 'One rule only'),
      element(
        'fieldset',
        {},
        element('legend', {}, 'Rule'),
        choice('radio', 'rule-all', 'all rules', true),
        ...rulesOf(entries).map(rule =>
          choice('radio', `only-${rule}`, `${rule} (${counts('rule', rule)})`, false)
        )
      )
    )
  )
}

function choice(type: 'checkbox' | 'radio', id: string, label: string, checked: boolean): Element {
  const name = type === 'radio' ? {name: 'rule'} : {}
  return element('label', {}, element('input', {type, id, ...name, checked}), ` ${label}`)
}

import type {Severity} from '../ledger/index.ts'
import {ruleClass} from './rule-class.ts'
import {severities} from './severity.ts'

/** What a link leads to is shown whatever the filters say. */
const notWanted = ':not(:target):not(:has(:target))'

/** The part of the style sheet that acts on the filters of `show-filters.ts`. */
export function filterStyles(rules: readonly string[]): string {
  return [...severitySets().flatMap(hideSeverities), ...rules.flatMap(showRule)].join('\n')
}

/** A row or a mark can have several severities: it goes when all of them are switched off. */
function hideSeverities(off: readonly Severity[]): readonly string[] {
  const when = `body${off.map(severity => `:has(#show-${severity}:not(:checked))`).join('')}`
  const others = severities.filter(severity => !off.includes(severity)).map(severity => `.${severity}`)
  const only = others.length === 0 ? '' : `:not(${others.join(', ')})`
  return [`${when} .filtered${only}${notWanted} { display: none }`, unmark(`${when} .m${only}`)]
}

function showRule(rule: string): readonly string[] {
  const when = `body:has(#only-${rule}:checked)`
  const others = `:not(.${ruleClass(rule)})`
  return [
    `${when} :is(.filtered, .same)${others}${notWanted} { display: none }`,
    unmark(`${when} .m${others}`)
  ]
}

/** Marks that a filter takes away read as plain text. */
function unmark(marks: string): string {
  return `${marks} { all: unset } ${marks}::before, ${marks}::after { content: none }`
}

/** All sets of severities but the empty one. */
function severitySets(): readonly (readonly Severity[])[] {
  const sets: (readonly Severity[])[] = [[]]
  for (const severity of severities) sets.push(...sets.map(set => [...set, severity]))
  return sets.slice(1)
}

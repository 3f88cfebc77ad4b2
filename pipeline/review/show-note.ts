import type {ElementContent} from 'hast'
import {element} from '../element.ts'
import type {Entry} from '../ledger/index.ts'
import {ruleClass} from './rule-class.ts'
import {severityNames} from './severity.ts'
import {showChange} from './show-change.ts'
import type {Change, Note} from './study.ts'

/** Where an explanation leads on to. */
export interface Neighbours {
  readonly previous?: Note | undefined
  readonly next?: Note | undefined
}

export interface NoteContext {
  readonly neighbours: Neighbours
  /** The language of the source, for its words. */
  readonly language: string
  /** Ids of the marks of a change; there is none in a cleaned text that is gone as a whole. */
  readonly sourceId: (change: Change) => string | undefined
  readonly cleanedId: (change: Change) => string | undefined
}

/** Places that are listed of changes that say the same; the ledger has them all. */
const mostPlaces = 12

/** One explanation: what was done, why, and the line for `review.yaml`. */
export function showNote(note: Note, context: NoteContext): ElementContent {
  const {id, first, changes} = note
  const isQuiet = first.severity === 'info' && first.decision === undefined
  return element(
    'li',
    {id, className: ['n', 'filtered', first.severity, ruleClass(first.rule)]},
    element(
      'details',
      isQuiet ? {} : {open: true},
      showSummary(note, context.language),
      element('p', {className: ['why']}, first.why),
      element('p', {className: ['facts']}, factsOf(first)),
      element(
        'ul',
        {className: ['places']},
        ...changes.slice(0, mostPlaces).map(one => showPlace(one, context))
      ),
      ...(changes.length > mostPlaces
        ? [
            element(
              'p',
              {className: ['facts']},
              `and ${changes.length - mostPlaces} more places, listed in the ledger`
            )
          ]
        : []),
      ...showNeighbours(context.neighbours)
    )
  )
}

function showSummary({number, first, changes}: Note, language: string): ElementContent {
  const {rule, severity, place, decision} = first
  const times = changes.length === 1 ? '' : ` × ${changes.length}`
  return element(
    'summary',
    {},
    element('span', {className: ['number']}, String(number)),
    ' ',
    element('span', {className: ['badge']}, decision ? `decided: ${decision}` : severityNames[severity]),
    ' ',
    element('span', {className: ['rule']}, rule),
    ' ',
    element('span', {className: ['at']}, `${place.start.line}:${place.start.column}${times}`),
    ' ',
    element('span', {className: ['change']}, ...showChange(first, language))
  )
}

function factsOf({kind, confidence}: Entry): string {
  return `${kind}, ${confidence} confidence`
}

function showPlace(change: Change, {sourceId, cleanedId}: NoteContext): ElementContent {
  const {entry} = change
  const {line, column} = entry.place.start
  const link = (id: string | undefined, text: string) =>
    id === undefined ? [] : [element('a', {href: `#${id}`}, text), ' ']
  return element(
    'li',
    {},
    ...link(sourceId(change), `${line}:${column} in the source`),
    ...link(cleanedId(change), 'cleaned'),
    ...snippetsFor(entry).flatMap(text => [element('code', {className: ['snippet']}, text), ' '])
  )
}

/** Lines ready for `review.yaml`. What the decoder did has no decision: it was done before there was a text. */
function snippetsFor({id, pass, edit, severity, decision}: Entry): readonly string[] {
  if (pass === 0) return []
  const line = (rest: string) => `- {repair: ${id}, ${rest}}`
  const canReplace = edit?.op === 'replace' || edit?.op === 'doubt' || edit?.op === 'cite'
  const usual = severity === 'doubt' || decision === 'reject' ? 'decision: accept' : 'decision: reject'
  return [line(usual), ...(severity !== 'info' && canReplace ? [line("decision: replace, text: ''")] : [])]
}

function showNeighbours({previous, next}: Neighbours): readonly ElementContent[] {
  const link = (note: Note | undefined, text: string) =>
    note
      ? [element('a', {href: `#${note.id}`, ariaLabel: `${text}: ${note.number}, ${note.first.rule}`}, text)]
      : []
  const links = [...link(previous, '← previous'), ...link(next, 'next →')]
  return links.length === 0
    ? []
    : [
        element(
          'p',
          {className: ['along']},
          ...links.flatMap((one, index) => (index === 0 ? [one] : [' ', one]))
        )
      ]
}

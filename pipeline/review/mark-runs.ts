import type {ElementContent} from 'hast'
import {element} from '../element.ts'
import type {Span} from '../ledger/index.ts'
import {ruleClass} from './rule-class.ts'
import {cutRun, overlaps, type Run} from './run.ts'
import {severityNames} from './severity.ts'
import {showSpace} from './show-space.ts'
import type {Change} from './study.ts'

export type Side = 'source' | 'cleaned'

/** Gives a change its id, the first time that it is marked. */
export type Claim = (change: Change) => string | undefined

/**
 * Text with each change in it marked, and behind each mark a link to its explanation. A change that left no text here
 * has the link alone. With the Tab key one goes from mark to mark of what a person should look at, and past the many
 * others: their explanations stand below the text, and each leads on to the next and back to its marks.
 */
export function markRuns(
  runs: readonly Run[],
  changes: readonly Change[],
  side: Side,
  claim: Claim
): readonly ElementContent[] {
  const offsets = changes.flatMap(({from, to}) => [from, to]).sort((a, b) => a - b)
  const parts = runs.flatMap(run => cutRun(run, offsets))
  const covers = coverParts(parts, changes)
  const lastParts = new Map(covers.flatMap((cover, index) => cover.map(change => [change, index] as const)))
  const points = changes.filter(change => !lastParts.has(change))
  const out: ElementContent[] = []
  for (const [index, part] of parts.entries()) {
    while (points[0] && points[0].from <= part.from) out.push(...referTo(points.shift(), side, claim, true))
    const cover = covers[index] ?? []
    out.push(markText(part, cover, side))
    const ended = cover.filter(change => lastParts.get(change) === index)
    out.push(...ended.flatMap(change => referTo(change, side, claim)))
  }
  return [...out, ...points.flatMap(change => referTo(change, side, claim, true))]
}

/** The changes that each part of a text belongs to. A cleaned text need not be in the order of its source. */
function coverParts(parts: readonly Run[], changes: readonly Change[]): readonly (readonly Change[])[] {
  const covers: Change[][] = parts.map(() => [])
  let next = 0
  let open: readonly Change[] = []
  for (const [index, part] of [...parts.entries()].sort(([, a], [, b]) => a.from - b.from)) {
    const reached = changes.slice(next).findIndex(({from}) => from > part.to)
    const end = reached < 0 ? changes.length : next + reached
    open = [...open, ...changes.slice(next, end)].filter(({to}) => to >= part.from)
    next = end
    covers[index] = open.filter(change => belongs(part, change))
  }
  return covers
}

function belongs(part: Span, change: Span): boolean {
  const isInsertion = part.from === part.to
  if (isInsertion !== (change.from === change.to))
    return isInsertion && change.from < part.from && part.to < change.to
  return overlaps(part, change)
}

function markText({text, from, to}: Run, cover: readonly Change[], side: Side): ElementContent {
  if (cover.length === 0) return {type: 'text', value: text}
  const edges = {
    start: cover.some(change => change.from === from),
    end: cover.some(change => change.to === to)
  }
  const isChanged = cover.some(({entry}) => entry.before !== entry.after)
  const tagName = isChanged ? (side === 'source' ? 'del' : 'ins') : 'mark'
  return element(tagName, {className: classesOf(cover)}, showSpace(text, edges))
}

function classesOf(cover: readonly Change[]): string[] {
  return [...new Set(cover.flatMap(({note}) => ['m', note.first.severity, ruleClass(note.first.rule)]))]
}

function referTo(
  change: Change | undefined,
  side: Side,
  claim: Claim,
  isPoint = false
): readonly ElementContent[] {
  if (!change) return []
  const {entry, note} = change
  const id = claim(change)
  const link = element(
    'a',
    {
      className: [
        'ref',
        'filtered',
        ...(isPoint ? ['point'] : []),
        entry.severity,
        ruleClass(note.first.rule)
      ],
      ...(id === undefined ? {} : {id}),
      ...(entry.severity === 'info' ? {tabIndex: -1} : {}),
      href: `#${note.id}`,
      ariaLabel: `${note.number}, ${entry.rule}, ${severityNames[entry.severity]}, ${side}`
    },
    String(note.number)
  )
  return [link]
}

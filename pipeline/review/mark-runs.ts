import type {ElementContent} from 'hast'
import type {Span} from '../ledger/index.ts'
import {element} from './element.ts'
import {cutRun, overlaps, type Run} from './run.ts'
import {severityNames} from './severity.ts'
import {showSpace} from './show-space.ts'
import type {Change} from './study.ts'

export type Side = 'source' | 'cleaned'

/** Gives a change its id, the first time that it is marked. */
export type Claim = (change: Change) => string | undefined

/** Text with each change in it marked, and behind each mark a link to its explanation. A change that left no text here has the link alone. */
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
    while (points[0] && points[0].from <= part.from) out.push(...referTo(points.shift(), side, claim))
    const cover = covers[index] ?? []
    out.push(markText(part.text, cover, side))
    const ended = cover.filter(change => lastParts.get(change) === index)
    out.push(...ended.flatMap(change => referTo(change, side, claim)))
  }
  return [...out, ...points.flatMap(change => referTo(change, side, claim))]
}

/** The changes that each part of a text belongs to. Both come in the order of their places. */
function coverParts(parts: readonly Run[], changes: readonly Change[]): readonly (readonly Change[])[] {
  let next = 0
  let open: Change[] = []
  return parts.map(part => {
    while ((changes[next]?.from ?? Number.POSITIVE_INFINITY) <= part.to) open.push(changes[next++] as Change)
    open = open.filter(({to}) => to >= part.from)
    return open.filter(change => belongs(part, change))
  })
}

function belongs(part: Span, change: Span): boolean {
  const isInsertion = part.from === part.to
  if (isInsertion !== (change.from === change.to)) return isInsertion && change.from < part.from && part.to < change.to
  return overlaps(part, change)
}

function markText(text: string, cover: readonly Change[], side: Side): ElementContent {
  if (cover.length === 0) return {type: 'text', value: text}
  const isChanged = cover.some(({entry}) => entry.before !== entry.after)
  const tagName = isChanged ? (side === 'source' ? 'del' : 'ins') : 'mark'
  return element(tagName, {className: classesOf(cover)}, showSpace(text))
}

function classesOf(cover: readonly Change[]): string[] {
  return [...new Set(cover.flatMap(({note}) => ['m', note.first.severity, note.ruleClass]))]
}

function referTo(change: Change | undefined, side: Side, claim: Claim): readonly ElementContent[] {
  if (!change) return []
  const {entry, note} = change
  const id = claim(change)
  const link = element(
    'a',
    {
      className: ['ref', entry.severity, note.ruleClass],
      ...(id === undefined ? {} : {id}),
      href: `#${note.id}`,
      ariaLabel: `${note.number}, ${entry.rule}, ${severityNames[entry.severity]}, ${side}`
    },
    String(note.number)
  )
  return [link]
}

import type {ElementContent} from 'hast'
import type {CleanedSource} from '../cleaned-source.ts'
import {element} from '../element.ts'
import {placeOf} from '../ledger/index.ts'
import {blockLabel} from './block-label.ts'
import {type Claim, markRuns} from './mark-runs.ts'
import {cleanedRuns, type Piece} from './pieces.ts'
import {ruleClass} from './rule-class.ts'
import {overlaps} from './run.ts'
import {type Neighbours, showNote} from './show-note.ts'
import {pageRuns, sourceRuns} from './source-runs.ts'
import type {Change, Note, StudiedRow} from './study.ts'

export interface RowContext {
  readonly source: CleanedSource
  /** Begins the ids of its marks. */
  readonly prefix: string
  readonly neighbours: ReadonlyMap<Note, Neighbours>
}

/** A stretch of the source beside what became of it, and below them what was done and why. */
export function showRow(row: StudiedRow, context: RowContext): ElementContent {
  const {source, prefix, neighbours} = context
  const {language} = source
  const home = new Set(row.notes.flatMap(({changes}) => changes))
  const inSource = claimOnce(home, `${prefix}s`)
  const inCleaned = claimOnce(home, `${prefix}c`)
  const left = showLeft(row, source, inSource.claim)
  const right = showRight(row, language, inCleaned.claim)
  const noteContext = {
    language,
    sourceId: (change: Change) => inSource.ids.get(change),
    cleanedId: (change: Change) => inCleaned.ids.get(change)
  }
  return element(
    'div',
    {className: ['row', ...classesOf(row)]},
    element('h4', {className: ['where']}, whereOf(row, source)),
    left,
    right,
    ...(row.notes.length === 0
      ? []
      : [
          element(
            'ol',
            {className: ['notes']},
            ...row.notes.map(note => showNote(note, {...noteContext, neighbours: neighbours.get(note) ?? {}}))
          )
        ])
  )
}

/** A mark has an id where its change begins, once. */
function claimOnce(
  home: ReadonlySet<Change>,
  prefix: string
): {claim: Claim; ids: ReadonlyMap<Change, string>} {
  const ids = new Map<Change, string>()
  const claim = (change: Change) => {
    if (!home.has(change) || ids.has(change)) return undefined
    const id = `${prefix}${change.number}`
    ids.set(change, id)
    return id
  }
  return {claim, ids}
}

function classesOf({marked}: StudiedRow): readonly string[] {
  if (marked.length === 0) return ['same']
  return ['filtered', ...new Set(marked.flatMap(({entry}) => [entry.severity, ruleClass(entry.rule)]))]
}

function whereOf({from, to}: StudiedRow, {source}: CleanedSource): string {
  const text = source.text.slice(from, to)
  const start = from + Math.max(0, text.search(/\S/))
  const {start: first, end: last} = placeOf(source, {
    from: start,
    to: Math.max(start, from + text.trimEnd().length)
  })
  if (first.line !== last.line) return `Lines ${first.line} to ${last.line}`
  return first.column === 1 ? `Line ${first.line}` : `Line ${first.line}, from column ${first.column}`
}

function showLeft(row: StudiedRow, {format, language, source}: CleanedSource, claim: Claim): ElementContent {
  const runs = format === 'html' ? pageRuns(row) : sourceRuns(row, source.text)
  return element(
    'div',
    {className: ['side', 'left'], lang: language},
    showSide('Source'),
    element('div', {className: ['text']}, ...markRuns(runs, row.marked, 'source', claim))
  )
}

function showRight({pieces, marked}: StudiedRow, language: string, claim: Claim): ElementContent {
  if (pieces.length === 0) {
    return element(
      'div',
      {className: ['side', 'right']},
      showSide('Cleaned'),
      element('p', {className: ['gone']}, 'nothing: not part of the cleaned text')
    )
  }
  return element(
    'div',
    {className: ['side', 'right'], lang: language},
    showSide('Cleaned'),
    ...pieces.map((piece, index) => {
      const own = marked.filter(change => piecesWith(change, pieces).has(index))
      return showPiece(piece, markRuns(cleanedRuns(piece), own, 'cleaned', claim))
    })
  )
}

/** The pieces that a change lies in; if none is left of what it lay in, the one before. */
function piecesWith(change: Change, pieces: readonly Piece[]): ReadonlySet<number> {
  const touched = [...pieces.keys()].filter(index => overlaps(pieces[index] ?? change, change))
  if (touched.length > 0) return new Set(touched)
  return new Set([
    Math.max(
      0,
      pieces.findLastIndex(({from}) => from <= change.from)
    )
  ])
}

function showPiece({block, start}: Piece, text: readonly ElementContent[]): ElementContent {
  const label = start === 0 ? blockLabel(block) : undefined
  const className = ['text', block.type]
  const tag = label === undefined ? [] : [element('span', {className: ['tag']}, label), ' ']
  return element('p', {className}, ...tag, ...text)
}

function showSide(name: string): ElementContent {
  return element('p', {className: ['name']}, name)
}

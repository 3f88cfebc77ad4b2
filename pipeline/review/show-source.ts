import path from 'node:path'
import type {Element, ElementContent} from 'hast'
import type {CleanedSource} from '../cleaned-source.ts'
import {element} from '../element.ts'
import {ruleClass} from './rule-class.ts'
import {severityNames} from './severity.ts'
import {showChange} from './show-change.ts'
import {showCounts} from './show-counts.ts'
import type {Neighbours} from './show-note.ts'
import {type RowContext, showRow} from './show-row.ts'
import type {Note, StudiedRow} from './study.ts'

/** A source, divided into rows, of which some are shown. */
export interface Sheet {
  readonly source: CleanedSource
  /** Unique on the page; begins all its ids. */
  readonly prefix: string
  readonly rows: readonly StudiedRow[]
  readonly shown: ReadonlySet<StudiedRow>
}

/** One source: its counts, what to look at, and its text beside the cleaned text. */
export function showSource(sheet: Sheet, neighbours: ReadonlyMap<Note, Neighbours>): Element {
  const {source, prefix} = sheet
  return element(
    'section',
    {className: ['source'], ariaLabelledBy: [prefix]},
    element('h2', {id: prefix}, path.basename(source.file)),
    element('p', {className: ['facts']}, factsOf(source)),
    ...(source.entries.length === 0 ? [] : [showCountsOf(source), ...showOpenNotes(sheet)]),
    element('h3', {}, 'Text'),
    ...(source.format === 'html' ? [element('p', {className: ['facts']}, pageNote)] : []),
    ...showRows(sheet, neighbours)
  )
}

const pageNote =
  'The source is a web page. The left side shows its text without the markup: what was kept, and what the ledger says was changed or dropped.'

function factsOf({format, encoding, language, entries, id}: CleanedSource): string {
  const count = entries.length === 0 ? 'nothing was changed' : plural(entries.length, 'entry', 'entries')
  return `${format}, ${encoding}, ${language}; ${count}; full ledger in clean/${id}.ledger.json`
}

function showCountsOf({entries}: CleanedSource): Element {
  return element(
    'details',
    {},
    element('summary', {}, 'Counts by rule and kind'),
    element('div', {className: ['tables']}, showCounts(entries, 'rule'), showCounts(entries, 'kind'))
  )
}

/** What a person should look at, as a list of links. */
function showOpenNotes({source, rows, shown}: Sheet): readonly ElementContent[] {
  const notes = rows
    .filter(row => shown.has(row))
    .flatMap(row => row.notes.filter(({first}) => first.severity !== 'info'))
  if (notes.length === 0) return []
  return [
    element(
      'details',
      {},
      element('summary', {}, `To look at (${notes.length})`),
      element('ul', {className: ['index']}, ...notes.map(note => showIndexLine(note, source.language)))
    )
  ]
}

function showIndexLine({id, first}: Note, language: string): Element {
  const {severity, rule, place} = first
  return element(
    'li',
    {className: ['filtered', severity, ruleClass(rule)]},
    element('a', {href: `#${id}`}, `${place.start.line}:${place.start.column} ${rule}`),
    ` ${severityNames[severity]} `,
    ...showChange(first, language)
  )
}

/** Rows in order; unchanged ones folded, those that there is no room for summed up. */
function showRows(sheet: Sheet, neighbours: ReadonlyMap<Note, Neighbours>): readonly ElementContent[] {
  const {source, prefix, rows, shown} = sheet
  const context = {source, prefix, neighbours}
  return runsOf(rows, row => wayOf(row, shown)).flatMap(run => showRun(run, context))
}

function showRun({way, rows}: RowRun, context: RowContext): readonly ElementContent[] {
  switch (way) {
    case 'left out':
      return [showLeftOut(rows, context.source)]
    case 'folded':
      return [showFolded(rows.map(row => showRow(row, context)))]
    case 'shown':
      return rows.map(row => showRow(row, context))
  }
}

type Way = 'shown' | 'folded' | 'left out'

function wayOf(row: StudiedRow, shown: ReadonlySet<StudiedRow>): Way {
  if (!shown.has(row)) return 'left out'
  return row.marked.length === 0 ? 'folded' : 'shown'
}

interface RowRun {
  readonly way: Way
  readonly rows: StudiedRow[]
}

function runsOf(rows: readonly StudiedRow[], way: (row: StudiedRow) => Way): readonly RowRun[] {
  const runs: RowRun[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last?.way === way(row)) last.rows.push(row)
    else runs.push({way: way(row), rows: [row]})
  }
  return runs
}

function showFolded(rows: readonly ElementContent[]): Element {
  return element(
    'details',
    {className: ['same']},
    element('summary', {}, plural(rows.length, 'unchanged paragraph', 'unchanged paragraphs')),
    ...rows
  )
}

function showLeftOut(rows: readonly StudiedRow[], {id}: CleanedSource): Element {
  const entries = rows.flatMap(({notes}) => notes).reduce((sum, {changes}) => sum + changes.length, 0)
  const what = plural(rows.length, 'paragraph', 'paragraphs')
  const changes =
    entries === 0 ? 'without changes' : `with ${plural(entries, 'entry', 'entries')} of the ledger`
  return element(
    'p',
    {className: ['left-out']},
    `Left out here, as the page would grow too long: ${what} ${changes}. The full account is in `,
    element('code', {}, `clean/${id}.ledger.json`),
    ', the full text in ',
    element('code', {}, `clean/${id}.md`),
    '.'
  )
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

import type {ListItem} from 'mdast'
import type {Edit, Repair} from './edit.ts'
import {empties} from './empties.ts'
import type {Entry, Kind, Severity} from './entry.ts'
import {placeOf, type Source} from './source.ts'
import {type Span, sourceSpan} from './source-span.ts'
import type {TextBlock} from './text-blocks.ts'
import {withPictures} from './with-pictures.ts'

/** An entry as it stands before it has an id. */
export type Draft = Omit<Entry, 'id'>

/** The account of one repair, in terms of the decoded source. */
export function describeRepair(
  source: Source,
  rule: string,
  pass: number,
  repair: Repair,
  blocks: readonly TextBlock[]
): Draft {
  const {why, confidence, review, ...edit} = repair
  const {span, before, after} = describeEdit(edit, blocks)
  return {
    rule,
    kind: kindOf(edit),
    severity: severityOf(edit, review === true || confidence === 'low'),
    place: placeOf(source, span),
    before,
    after,
    why,
    confidence,
    pass,
    edit
  }
}

function kindOf(edit: Edit): Kind {
  switch (edit.op) {
    case 'replace':
      return edit.text === '' ? 'removal' : 'repair'
    case 'cite':
      return 'repair'
    case 'remove':
      return 'removal'
    case 'split':
    case 'join':
    case 'retype':
      return 'structure'
    case 'metadata':
      return 'metadata'
    case 'doubt':
      return 'doubt'
  }
}

function severityOf(edit: Edit, review: boolean): Severity {
  if (edit.op === 'doubt') return 'doubt'
  return review ? 'review' : 'info'
}

interface Description {
  readonly span: Span
  readonly before: string
  readonly after: string
}

function describeEdit(edit: Edit, blocks: readonly TextBlock[]): Description {
  const block = blocks[edit.block]
  if (!block) throw new RangeError(`No text block ${edit.block} among ${blocks.length}`)
  // The mark of an item or a note goes with its whole text, and so do pictures.
  const goes = empties(edit, block)
  const slice = (start: number, end: number) => ({
    span: sourceSpan(block, start, end),
    before: goes ? markerOf(block) + withPictures(block.node) : block.text.slice(start, end)
  })
  switch (edit.op) {
    case 'replace':
      return {...slice(edit.start, edit.end), after: edit.text}
    case 'cite':
      return {...slice(edit.start, edit.end), after: `[^${edit.label}]`}
    case 'remove':
      return {...slice(0, block.text.length), after: ''}
    case 'split':
      return {...slice(edit.start, edit.end), after: breakBefore(edit.as) + markup(edit.as)}
    case 'join':
      return describeJoin(edit, block, blocks[edit.next])
    case 'retype':
      return edit.as.type === 'heading' && edit.end === 0
        ? {...slice(0, block.text.length), after: markup(edit.as) + block.text}
        : {...slice(0, edit.end), after: markup(edit.as)}
    case 'metadata': {
      const taken = slice(edit.start, edit.end)
      return {...taken, after: edit.keep ? taken.before : ''}
    }
    case 'doubt': {
      const left = slice(edit.start, edit.end)
      return {...left, after: left.before}
    }
  }
}

function describeJoin(
  edit: Extract<Edit, {op: 'join'}>,
  block: TextBlock,
  next: TextBlock | undefined
): Description {
  const from = sourceSpan(block, edit.start, block.text.length).from
  const to = next ? sourceSpan(next, 0, edit.end).to : from
  const before = `${block.text.slice(edit.start)}\n\n${next ? markerOf(next) + next.text.slice(0, edit.end) : ''}`
  return {span: {from, to: Math.max(from, to)}, before, after: edit.glue}
}

function breakBefore(target: Extract<Edit, {op: 'split'}>['as']): string {
  if (target.type !== 'cell') return '\n\n'
  return target.column > 0 ? ' ' : '\n'
}

function markup(target: Extract<Edit, {op: 'split'}>['as']): string {
  switch (target.type) {
    case 'paragraph':
      return ''
    case 'heading':
      return `${'#'.repeat(target.depth)} `
    case 'item':
      return target.ordered ? `${target.number}. ` : '- '
    case 'note':
      return `[^${target.label}]: `
    case 'cell':
      return '| '
    case 'code':
      return '```\n'
  }
}

/** What marks a block that stands alone in its item or note. */
function markerOf(block: TextBlock): string {
  const item = block.ancestors.at(-1)
  if (!item || item.children.length > 1) return ''
  if (item.type === 'footnoteDefinition') return `[^${item.label ?? item.identifier}]: `
  const list = block.ancestors.at(-2)
  if (item.type !== 'listItem' || list?.type !== 'list' || !list.ordered) return ''
  return `${(list.start ?? 1) + list.children.indexOf(item as ListItem)}. `
}

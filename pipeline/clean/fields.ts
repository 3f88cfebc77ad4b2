import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {controlsIn} from './controls-in.ts'
import {type FieldLabel, fieldLabels} from './field-labels.ts'
import {fieldNames} from './field-names.ts'
import {hyphenReader} from './hyphens-of.ts'
import {isClause} from './is-clause.ts'
import {endsSentence, type Zones, zonesOf} from './shape.ts'
import {standsUnderExhibit} from './stands-under-exhibit.ts'
import {writtenDate} from './written-date.ts'

const group = fieldLabels.map(({label}, index) => `(?<f${index}>${label})`).join('|')
const labelled = new RegExp(
  `(?<=^|[\\s【\\[（(|])(?:${group})(?:\\s?[:：]|(?<=\\p{Script=Han})\\s?[/|](?=\\s?\\p{Script=Han})|(?=\\s))\\s*`,
  'giu'
)

/**
 * Lines that say something about the text, each value after its label: editors, source, publisher,
 * dates, authors, abstract, keywords; buttons and counters beside them go.
 *
 * in:   “Edit:Web desk Responsible editor:Policy desk”, “Source: Water Policy, 2024, Issue 3”
 * out:  Front matter `editor`, `responsibleEditor`, `source`, `journal`, `issue`; the line leaves the body.
 * in:   “Source: Harbour Gazette 2023-05-06”; “Filed under: harbours, cranes”
 * out:  Front matter `source` and `published`, each by itself; `keywords`.
 * kept: The same words inside the body; the source of a table or a picture right above; a sentence behind
 *       the label (“Editor: no one has held the post since 1999.”), with a doubt.
 */
export function* fields(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const found = blocks.map(readFields)
  const spared = blocks.filter(({index, text}) => isSentence(text, found[index] ?? []))
  const kept = new Set(spared.map(({index}) => index))
  const read = found.map((fields, index) =>
    kept.has(index) || (isSource(fields) && standsUnderExhibit(blocks, index)) ? [] : fields
  )
  const zones = zonesOf(blocks, ({index}) => (read[index]?.length ?? 0) > 0)
  const isLine = (block: TextBlock) => block.type === 'paragraph' && isOutside(block, zones)
  const lines = blocks.filter(isLine)
  const fieldsOf = ({index}: TextBlock) => read[index] ?? []
  const isDated =
    tree.data?.metadata?.published !== undefined ||
    lines.some(line => fieldsOf(line).some(({row}) => row.field === 'published'))
  for (const block of spared.filter(isLine)) yield doubt(block)
  const hyphens = hyphenReader(blocks)
  for (const block of lines) {
    const found = fieldsOf(block)
    for (const [index, field] of found.entries()) {
      yield* takeField(
        block,
        field,
        index === 0 ? 0 : field.start,
        found[index + 1]?.start ?? block.text.length,
        hyphens,
        isDated
      )
    }
  }
}

interface Field {
  readonly row: FieldLabel
  readonly start: number
  readonly valueStart: number
}

/** A list of more is no list of authors or keywords. */
const mostValues = 60

/** A date may stand before the first label, or before the buttons of a page. */
const dateField: Field = {row: {field: 'published', label: '', example: ''}, start: 0, valueStart: 0}

function isDate(text: string): boolean {
  return writtenDate(text) !== undefined
}

/** The labels in a block that begins with one; none if the block is no line of fields. */
function readFields({text}: TextBlock): readonly Field[] {
  if (!/^\s*[\p{L}\d【[（(]/u.test(text)) return []
  const out: Field[] = []
  for (const match of text.slice(0, 400).matchAll(labelled)) {
    const row = rowOf(match)
    const hasColon = /[:：/|]\s*$/.test(match[0])
    if (!row || (!hasColon && !(row.bare && out.length === 0 && match.index <= 2))) continue
    const head = text.slice(0, out.length === 0 ? match.index : 0).trim()
    if (isDate(head)) out.push(dateField)
    else if (head.replace(/^[【[（(]/, '') !== '') return []
    if (out.length > 0 && isLong(out[0]?.row)) break
    out.push({row, start: match.index, valueStart: match.index + match[0].length})
  }
  if (out.length === 0) {
    const end = controlsIn(text)
    return end < text.length && isDate(text.slice(0, end)) ? [dateField] : []
  }
  const bare =
    out.length === 1 &&
    out[0] !== undefined &&
    out[0] !== dateField &&
    !text.slice(0, out[0].valueStart).match(/[:：]/)
  // “Abstract thinking is …” is a sentence; a bare label stands before a capital or Chinese text.
  if (bare && !isLong(out[0]?.row) && endsSentence(text)) return []
  if (bare && !/^[\p{Lu}\p{Script=Han}"“*]/u.test(text.slice(out[0]?.valueStart))) return []
  return out
}

/** “Editor: no one has held the post since 1999.” An abstract is made of sentences. */
function isSentence(text: string, fields: readonly Field[]): boolean {
  const first = fields.find(field => field !== dateField)
  if (first === undefined || first.row.field === 'abstract') return false
  const said = text.slice(first.start)
  return isClause(said) && !(first.row.field === 'keywords' && /[;；,，、]/.test(said))
}

function isSource(fields: readonly Field[]): boolean {
  return fields.length > 0 && fields.every(({row}) => row.field === 'source')
}

function rowOf(match: RegExpExecArray): FieldLabel | undefined {
  const name = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0]
  return name === undefined ? undefined : fieldLabels[Number(name.slice(1))]
}

function isLong(row: FieldLabel | undefined): boolean {
  return row?.field === 'abstract' || row?.field === 'keywords'
}

/** Fields stand before the body or behind it; an abstract is as long as a body paragraph, and before it. */
function isOutside({index}: TextBlock, {body, trail}: Zones): boolean {
  return index < body || index >= trail
}

function* takeField(
  block: TextBlock,
  {row, valueStart}: Field,
  start: number,
  end: number,
  hyphens: (term: string) => string,
  isDated: boolean
): Iterable<Repair> {
  const {field} = row
  const stop = isLong(row) ? end : valueStart + controlsIn(block.text.slice(valueStart, end))
  const valueEnd = valueEndOf(block.text, row, valueStart, stop)
  const value = plainValue(block.text, valueStart, valueEnd)
  if (value === '' || field === undefined) {
    if (stop < end || (field === undefined && value.length <= 60)) yield dropPart(block, start, end)
    return
  }
  if (!isLong(row) && value.length > 200) return
  const iso = field === 'published' ? writtenDate(value) : undefined
  if (field === 'published' && iso === undefined && !/\d{4}/.test(value)) return
  if (field === 'url' && !/^https?:\/\/\S+$/.test(value)) return
  const common = {
    op: 'metadata',
    block: block.index,
    why: `A line that says the ${fieldNames[field]} of the text, taken as metadata.`,
    confidence: 'high'
  } as const
  const {value: own, date} = field === 'source' ? withoutDate(value) : {value, date: undefined}
  const values = valuesOf(row, iso ?? own)
  if (values.length > mostValues) return
  for (const [index, one] of values.entries()) {
    const written = field === 'keywords' ? hyphens(one) : one
    const taken = {...common, start, end: valueEnd, field, value: written, keep: index > 0}
    yield written === one ? taken : {...taken, ...asInTheText(one, written)}
  }
  if (date !== undefined && !isDated)
    yield {
      ...common,
      start,
      end: valueEnd,
      field: 'published',
      value: date,
      keep: true,
      why: 'A date behind the source of the text, taken as its date of publication.'
    }
  for (const {field: other, text} of citationOf(row, own))
    yield {...common, start, end: valueEnd, field: other, value: text, keep: true}
  if (stop < end) yield dropPart(block, stop, end)
}

/** “Harbour Gazette 2023-05-06”: a source and a whole date, which says its day. */
function withoutDate(value: string): {readonly value: string; readonly date?: string} {
  for (const {index} of value.slice(0, 200).matchAll(/(?<=[^\s,，·|(（])[\s,，·|(（]/gu)) {
    const date = writtenDate(value.slice(index).replace(/^[\s,，·|(（]+|[)）]$/gu, ''))
    if (date?.length === 10) return {value: value.slice(0, index), date}
  }
  return {value}
}

/** Wide spaces divide fields; what stands behind them is no part of this value. */
function valueEndOf(text: string, row: FieldLabel, start: number, stop: number): number {
  const gap = isLong(row)
    ? -1
    : text
        .slice(start, stop)
        .trimEnd()
        .search(/[\s\u00A0\u3000]{2,}/)
  return gap > 0 ? start + gap : stop
}

/** A value without emphasis, dividers and the bracket that closes behind the whole line. */
function plainValue(text: string, start: number, end: number): string {
  const value = text
    .slice(start, end)
    .trim()
    .replace(/^[*_]+|[*_]+$/g, '')
    .replace(/^[|｜;；]\s*|\s*[|｜;；]$/g, '')
  return /^\s*[【[（(]/.test(text) ? value.replace(/\s*[】\]）)]$/, '') : value
}

function doubt({index, text}: TextBlock): Repair {
  return {
    op: 'doubt',
    block: index,
    start: 0,
    end: text.length,
    why: 'Unexpected sentence behind the label of a field, kept in the text; take it out if it says something about the text.',
    confidence: 'low'
  }
}

function dropPart({index}: TextBlock, start: number, end: number): Repair {
  return {
    op: 'replace',
    block: index,
    start,
    end,
    text: '',
    why: 'Unexpected part of a line about the text that says nothing of it (buttons, counters, who read proofs), dropped.',
    confidence: 'high'
  }
}

function asInTheText(one: string, hyphenated: string) {
  return {
    why: `A keyword, taken as metadata; “${one}” read as “${hyphenated}”, as the text itself writes.`,
    confidence: 'medium',
    review: true
  } as const
}

function valuesOf({field}: FieldLabel, value: string): readonly string[] {
  switch (field) {
    case 'keywords':
      return value
        .replace(/[.。]$/, '')
        .split(/\s*[;；,，、]\s*/)
        .filter(Boolean)
    case 'authors':
      return value.split(/\s*[;；,，、]\s*/).filter(Boolean)
    case 'source': {
      const citation = journalCitation(value)
      return [citation ? `${citation.journal} ${citation.year}(${citation.issue})` : value]
    }
    default:
      return [value]
  }
}

function citationOf(
  {field}: FieldLabel,
  value: string
): readonly {field: 'journal' | 'issue'; text: string}[] {
  const citation = field === 'source' ? journalCitation(value) : undefined
  if (!citation) return []
  return [
    {field: 'journal', text: citation.journal},
    {field: 'issue', text: `${citation.year}(${citation.issue})`}
  ]
}

/** “Water Policy, 2024, Issue 3” and 《水政策》2024年第3期. */
function journalCitation(value: string): {journal: string; year: string; issue: string} | undefined {
  const {journal, year, issue} =
    /^(?<journal>[^\d,]{3,100}?),? ?(?<year>\d{4}),? ?(?:issue|no\.?|number) ?(?<issue>\d{1,3})$/i.exec(value)
      ?.groups ??
    /^《?(?<journal>[^\d》]{2,40})》?,?，? ?(?<year>\d{4})年第(?<issue>\d{1,3})期$/.exec(value)?.groups ??
    {}
  return journal && year && issue ? {journal, year, issue} : undefined
}

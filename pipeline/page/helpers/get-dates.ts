import * as z from 'zod'
import {byTimes} from '../by-times.ts'
import {type DatedSentence, datedSentences} from '../dated-sentences.ts'
import {isAlike} from '../is-alike.ts'
import {type RepairNote, repairNote} from '../repair-notes.ts'
import {shapeOf} from '../template/shape.ts'
import {defineHelper} from './helper.ts'

const passageShape = z.object({
  id: z.string(),
  sourceId: z.string(),
  language: z.string(),
  text: z.string(),
  score: z.number(),
  dates: z.array(
    z.object({
      iso: z.string(),
      precision: z.string(),
      span: z.object({start: z.number(), end: z.number()}),
      repairs: z.array(z.string())
    })
  ),
  repairs: z.array(z.object({id: z.string(), severity: z.string()}))
})

const chronology = z.object({
  rows: z.array(
    z.object({
      dates: z.array(z.string()),
      quotation: z.string(),
      language: z.string(),
      passageId: z.string(),
      /** The source of the quotation, then those that say nearly the same. */
      sourceIds: z.array(z.string()),
      notes: z.array(repairNote)
    })
  ),
  /** How many sentences are left out. */
  more: z.number()
})
const chronologyShape = shapeOf(chronology)

/**
 * `{{#with (get-dates themes least=3 most=20) as |chronology|}}`: the sentences of the passages that name a date, a year
 * or finer, in the order of their first dates. Of more than `most` the first of each date stay, then those whose
 * passages fit their themes best; fewer than `least` are none.
 */
export const getDates = defineHelper({
  name: 'get-dates',
  takes: z.object({themes: z.array(z.object({passages: z.array(passageShape)}))}),
  options: z.strictObject({least: z.number(), most: z.number()}),
  gives: () => chronologyShape,
  run: ({notes}, {themes}, {least, most}) => {
    const passages = themes.flatMap(theme => theme.passages).sort((a, b) => b.score - a.score)
    const rows = mergeAlike(passages.flatMap(each => rowsOf(each, notes.get(each.id) ?? [])))
    if (rows.length < least) return {rows: [], more: 0}
    const best = firstOfEachDate(rows).slice(0, most)
    return {rows: best.sort((a, b) => byTimes(a.dates, b.dates)), more: rows.length - best.length}
  }
})

interface Row extends Omit<DatedSentence, 'repairs'> {
  readonly language: string
  readonly passageId: string
  readonly sourceIds: readonly string[]
  readonly notes: readonly RepairNote[]
}

function rowsOf(passage: z.output<typeof passageShape>, notes: readonly RepairNote[]): readonly Row[] {
  const {id, sourceId, language, repairs} = passage
  return datedSentences(passage).map(({repairs: own, ...sentence}) => ({
    ...sentence,
    language,
    passageId: id,
    sourceIds: [sourceId],
    notes: notes.filter((_, at) => {
      const repair = repairs[at]
      return repair !== undefined && repair.severity !== 'info' && own.has(repair.id)
    })
  }))
}

/** What several say in nearly the same words with the same dates stands once, with all their sources. */
function mergeAlike(rows: readonly Row[]): readonly Row[] {
  const merged: Row[] = []
  for (const row of rows) {
    const at = merged.findIndex(
      other => byTimes(row.dates, other.dates) === 0 && isAlike(row.sentence, other.sentence)
    )
    const other = merged[at]
    if (other) merged[at] = {...other, sourceIds: [...new Set([...other.sourceIds, ...row.sourceIds])]}
    else merged.push(row)
  }
  return merged
}

/** Before the second sentence with the same dates comes the first of every other date; else the order stays. */
function firstOfEachDate(rows: readonly Row[]): Row[] {
  const seen = new Map<string, number>()
  const turns = rows.map(row => {
    const dates = row.dates.join(' ')
    const turn = seen.get(dates) ?? 0
    seen.set(dates, turn + 1)
    return {row, turn}
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({row}) => row)
}

import {z} from 'zod'
import {quoteAround} from '../quote-around.ts'
import {repairNote} from '../repair-notes.ts'
import {shapeOf} from '../template/shape.ts'
import {defineHelper} from './helper.ts'

const passage = z.object({
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
      iso: z.string(),
      quotation: z.string(),
      language: z.string(),
      passageId: z.string(),
      sourceId: z.string(),
      notes: z.array(repairNote)
    })
  ),
  /** How many dates are left out. */
  more: z.number()
})
const chronologyShape = shapeOf(chronology)

type Row = z.output<typeof chronology>['rows'][number] & {readonly score: number}

const COARSE = new Set(['decade', 'century'])
const LONGEST = 140

/**
 * `{{#with (get-dates themes most=20) as |chronology|}}`: dates of the passages, a year or finer, in their order in
 * time; of more than `most` those of the passages that fit their themes best.
 */
export const getDates = defineHelper({
  name: 'get-dates',
  takes: z.object({themes: z.array(z.object({passages: z.array(passage)}))}),
  options: z.strictObject({most: z.number()}),
  gives: () => chronologyShape,
  run: ({notes}, {themes}, {most}) => {
    const rows = new Map<string, Row>()
    for (const {id, sourceId, language, text, score, dates, repairs} of themes.flatMap(
      theme => theme.passages
    )) {
      for (const {iso, precision, span, repairs: own} of dates) {
        if (COARSE.has(precision)) continue
        const open = new Set(
          repairs.flatMap((repair, at) => (own.includes(repair.id) && repair.severity !== 'info' ? [at] : []))
        )
        const quotation = quoteAround(text, span, LONGEST)
        const about = (notes.get(id) ?? []).filter((_, at) => open.has(at))
        const key = `${iso} ${sourceId} ${quotation}`
        if (!rows.has(key))
          rows.set(key, {iso, quotation, language, passageId: id, sourceId, notes: about, score})
      }
    }
    const best = [...rows.values()].sort((a, b) => b.score - a.score).slice(0, most)
    return {
      rows: best.sort(
        (a, b) => yearOf(a.iso) - yearOf(b.iso) || (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0)
      ),
      more: rows.size - best.length
    }
  }
})

function yearOf(iso: string): number {
  return Number(/^-?\d+/.exec(iso)?.[0])
}

import * as z from 'zod'
import type {View} from './view.ts'

/** A note on a repair inside a passage, as `get-notes` gives it to a template. */
export const repairNote = z.object({
  /** Counts through the whole page. */
  number: z.number(),
  /** The id of the note. */
  id: z.string(),
  /** The id of its mark in the passage. */
  mark: z.string(),
  rule: z.string(),
  kind: z.enum(['repair', 'removal', 'metadata', 'structure', 'doubt']),
  severity: z.enum(['info', 'review', 'doubt']),
  before: z.string(),
  after: z.string(),
  why: z.string()
})

export type RepairNote = Readonly<z.output<typeof repairNote>>

/** The notes on each passage, by its id, numbered in the order in which the passages stand. */
export function repairNotes(themes: View['themes']): ReadonlyMap<string, readonly RepairNote[]> {
  let number = 0
  return new Map(
    themes
      .flatMap(({passages}) => passages)
      .map(({id, repairs}) => [
        id,
        repairs.map(({rule, kind, severity, before, after, why}) => {
          number++
          const note = `repair-${number}`
          return {number, id: note, mark: `${note}-mark`, rule, kind, severity, before, after, why}
        })
      ])
  )
}

import {z} from 'zod'
import {shapeOf} from '../template/shape.ts'
import {defineHelper} from './helper.ts'

const line = z.object({line: z.number()})
const place = z.object({start: line, end: line})
const mention = z.object({sourceId: z.string(), place})

const mentions = z.object({
  rows: z.array(
    z.object({
      sourceId: z.string(),
      places: z.array(place),
      /** How many places of the source are left out, those on lines that are named included. */
      more: z.number()
    })
  ),
  /** How many sources are left out. */
  more: z.number()
})
const mentionsShape = shapeOf(mentions)

/**
 * `{{#with (get-mentions alsoIn places=3 sources=6) as |also|}}`: where else a passage stands, source by source, with the
 * first places in each. All of them are in `digest.json`.
 */
export const getMentions = defineHelper({
  name: 'get-mentions',
  takes: z.object({alsoIn: z.array(mention)}),
  options: z.strictObject({places: z.number(), sources: z.number()}),
  gives: () => mentionsShape,
  run: (_, {alsoIn}, {places: most, sources}) => {
    const bySource = new Map<string, z.output<typeof place>[]>()
    for (const {sourceId, place} of alsoIn) {
      const own = bySource.get(sourceId)
      if (own) own.push(place)
      else bySource.set(sourceId, [place])
    }
    const rows = [...bySource].slice(0, sources).map(([sourceId, all]) => {
      const shown = onDistinctLines(all).slice(0, most)
      return {sourceId, places: shown, more: all.length - shown.length}
    })
    return {rows, more: bySource.size - rows.length}
  }
})

/** The first place on each line or lines: all of a text in one line are on line 1. */
function onDistinctLines(places: readonly z.output<typeof place>[]): readonly z.output<typeof place>[] {
  const seen = new Set<string>()
  return places.filter(({start, end}) => {
    const lines = `${start.line}–${end.line}`
    return !seen.has(lines) && seen.add(lines)
  })
}

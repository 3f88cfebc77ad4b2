import type {DecodeNote} from './note.ts'
import {leadingMark, otherwise, type Treatment, treatments} from './treatments.ts'

/** Every character that `treatments` speaks of. */
const suspects =
  /\r\n?|[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\uE000-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFFD-\uFFFF]/g

export interface Normalised {
  readonly text: string
  readonly notes: readonly DecodeNote[]
}

/** Leaves line feed as the only line end and no control characters but tab; one pass, whatever the size. */
export function normaliseCharacters(source: string): Normalised {
  const tallies = new Map<Treatment, {count: number; offset: number; before: string; after: string}>()
  const treatmentOf = lookUp()
  let shift = 0
  const text = source.replace(suspects, (before: string, start: number) => {
    const treatment = start === 0 && before === '\uFEFF' ? leadingMark : treatmentOf(before)
    const after = treatment.after(before)
    const tally = tallies.get(treatment)
    if (tally === undefined) tallies.set(treatment, {count: 1, offset: start + shift, before, after})
    else tally.count += 1
    shift += after.length - before.length
    return after
  })
  const notes = Array.from(tallies, ([{what, why, severity}, tally]) => ({
    rule: 'decode' as const,
    what,
    ...tally,
    why,
    severity
  }))
  return {text, notes}
}

/** A file has many characters to treat but few different ones: each is looked up once. */
function lookUp(): (found: string) => Treatment {
  const known = new Map<string, Treatment>()
  return found => {
    const treatment = known.get(found) ?? treatments.find(({pattern}) => pattern.test(found)) ?? otherwise
    known.set(found, treatment)
    return treatment
  }
}

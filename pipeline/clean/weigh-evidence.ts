import {contentWords} from './content-words.ts'
import {eventNamesIn} from './event-names.ts'
import type {DatedPlace, Evidence} from './evidence.ts'

/** What other places say of a date that was read from torn words. */
export interface Verdict {
  readonly agrees?: DatedPlace | undefined
  readonly disagrees?: DatedPlace | undefined
  /** A place that says what was to be set aside. */
  readonly saysStray?: DatedPlace | undefined
}

/** What places have to share: at least two names, one of them of several words or rare. */
const leastWeight = 1.5
/** Sentences that share more of their words than this are copies of one another. */
const mostAlike = 0.6

/**
 * Asks a batch when it dates what a sentence is about. Places that share too few names, or are copies of the
 * sentence, are not heard. Many events come back every year: another year speaks against a reading only where
 * a shared name has a number in it, and so does another century against a decade.
 */
export function weighEvidence(
  evidence: Evidence | undefined,
  sentence: string,
  reading: string,
  stray: string | undefined
): Verdict {
  if (!evidence) return {}
  const heard = sharers(evidence, sentence)
  const first = (test: (sharer: Sharer) => boolean) => heard.find(test)?.place
  const says = (wanted: string) => (one: Sharer) => one.place.date.startsWith(wanted)
  return {
    agrees: first(says(reading)),
    disagrees: first(one => differs(reading, one)),
    saysStray: stray === undefined || stray === reading ? undefined : first(says(stray))
  }
}

interface Sharer {
  readonly place: DatedPlace
  readonly names: readonly string[]
  readonly weight: number
}

function sharers({weights, places}: Evidence, sentence: string): readonly Sharer[] {
  const words = contentWords(sentence)
  const shared = new Map<DatedPlace, string[]>()
  for (const name of eventNamesIn(sentence)) {
    if (!weights.has(name)) continue
    for (const place of places.get(name) ?? []) shared.set(place, [...(shared.get(place) ?? []), name])
  }
  return [...shared]
    .map(([place, all]) => ({place, names: apart(all)}))
    .map(({place, names}) => ({place, names, weight: sum(names.map(name => weights.get(name) ?? 0))}))
    .filter(
      ({place, names, weight}) =>
        names.length >= 2 && weight >= leastWeight && alike(words, place.words) < mostAlike
    )
    .sort((a, b) => b.weight - a.weight)
}

/** “12th Lower Basin Congress” is one name, though its number is listed as one too. */
function apart(names: readonly string[]): readonly string[] {
  const numbers = new Set(names.map(name => /^(\d+)\p{L}{2} /u.exec(name)?.[1]))
  return names.filter(name => !numbers.has(/^#(\d+)/.exec(name)?.[1] ?? ''))
}

function differs(reading: string, {place: {date}, names}: Sharer): boolean {
  if (date.startsWith(reading) || reading.startsWith(date)) return false
  const span = spanOf(reading)
  return date.slice(0, span) === reading.slice(0, span) || names.some(name => /\d/.test(name))
}

/** How many digits say the span in which an event happens once: the year of a month, the century of a decade, all time of a century. */
function spanOf(reading: string): number {
  if (reading.length === 2) return 0
  return reading.length === 3 ? 2 : 4
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter(word => other.has(word)).length
  return both / Math.max(1, one.size + other.size - both)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

import type {Root} from 'mdast'
import {placeOf, type Source, sourceSpan, type TextBlock, textBlocks} from '../ledger/index.ts'
import {type DateFact, readFacts} from '../numbers/index.ts'
import {contentWords} from './content-words.ts'
import {eventNamesIn, weightOfName} from './event-names.ts'
import type {DatedPlace, Evidence} from './evidence.ts'
import {sentenceAround} from './sentence-around.ts'
import {isBody, isChinese} from './shape.ts'
import {tornCentury, tornYear} from './torn-dates.ts'

/** A text of a batch before any rule has seen it. */
export interface ParsedText {
  readonly file: string
  readonly source: Source
  readonly tree: Root
}

/** A name that stands with more dates than this says nothing about any of them; with half of them, half as much. */
const mostDates = 6
/** No name is followed to more places than these. */
const mostPlaces = 24

/**
 * Gathers what the texts of a batch date, and when. A sentence with a torn date in it is no evidence, but
 * counts where it is asked how common a name is: else a name would be rarer before its dates are repaired
 * than after. Independent of the order of the texts; copies of a sentence count once.
 */
export function gatherEvidence(texts: readonly ParsedText[]): Evidence {
  const places = new Map<string, DatedPlace[]>()
  const dates = new Map<string, Set<string>>()
  const seen = new Set<string>()
  for (const text of texts.toSorted((a, b) => compare(a.file, b.file))) {
    for (const {place, names, isTorn} of datedPlaces(text)) {
      const key = `${place.date} ${[...place.words].join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      for (const name of names) {
        append(dates, name, new Set(), all => all.add(place.date))
        if (!isTorn) append(places, name, [], all => all.length < mostPlaces && all.push(place))
      }
    }
  }
  const rare = [...dates].filter(([, {size}]) => size <= mostDates)
  return {
    weights: new Map(
      rare.map(([name, {size}]) => [name, weightOfName(name) * (size > mostDates / 2 ? 0.5 : 1)])
    ),
    places
  }
}

interface Dated {
  readonly place: DatedPlace
  readonly names: readonly string[]
  readonly isTorn: boolean
}

function* datedPlaces({file, source, tree}: ParsedText): Iterable<Dated> {
  for (const block of textBlocks(tree)) {
    if (block.type !== 'paragraph' || !isBody(block)) continue
    for (const {start, end, date, isTorn} of datesIn(block)) {
      const around = sentenceAround(block.text, start, end)
      const sentence = block.text.slice(around.start, around.end).trim()
      const names = eventNamesIn(sentence)
      if (names.length < 2) continue
      const {line} = placeOf(source, sourceSpan(block, start, end)).start
      const hasTorn = isTorn || sentence.search(tornYear) >= 0 || sentence.search(tornCentury) >= 0
      yield {place: {file, line, date, words: contentWords(sentence)}, names, isTorn: hasTorn}
    }
  }
}

interface DateHere {
  readonly start: number
  readonly end: number
  /** See `DatedPlace`; of a torn one its words. */
  readonly date: string
  readonly isTorn: boolean
}

function datesIn({text}: TextBlock): readonly DateHere[] {
  const torn = [tornYear, tornCentury].flatMap(pattern =>
    [...text.matchAll(pattern)].map(({0: found, index}) => ({
      start: index,
      end: index + found.length,
      date: text.slice(index, index + found.length + 12),
      isTorn: true
    }))
  )
  const isApart = ({start, end}: DateFact) => torn.every(one => end <= one.start || start >= one.end)
  const whole = readFacts(text, isChinese(text) ? 'zh' : 'en')
    .dates.filter(isApart)
    .flatMap(({start, end, iso, precision, isRange}) => {
      const digits = digitsOf[precision]
      return isRange || digits === undefined ? [] : [{start, end, date: iso.slice(0, digits), isTorn: false}]
    })
  return [...whole, ...torn]
}

/** How much of its ISO form a date needs; quarters and halves of a year are no evidence. */
const digitsOf: Readonly<Partial<Record<DateFact['precision'], number>>> = {
  day: 10,
  month: 7,
  year: 4,
  decade: 3,
  century: 2
}

function append<Value>(
  map: Map<string, Value>,
  key: string,
  empty: Value,
  add: (value: Value) => void
): void {
  const value = map.get(key) ?? empty
  map.set(key, value)
  add(value)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

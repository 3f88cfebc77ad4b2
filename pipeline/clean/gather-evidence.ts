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
/** No date is without one of these, in digits or in words. */
const signOfDate =
  /\d{3}|\b(?:thousand|hundred|ten|centur(?:y|ies)|(?:twen|thir|fou?r|fif|six|seven|eigh|nine)(?:teen|ty|ties))\b|年|世[纪紀]/giu

/**
 * Gathers what the texts of a batch date, and when. A sentence with a torn date in it is no evidence, but
 * takes its place where it is asked how common a name is, each as a date of its own: else a name would be
 * rarer before its dates are repaired than after, and what was left open would not stay so. Independent of
 * the order of the texts; copies of a sentence count once.
 */
export function gatherEvidence(texts: readonly ParsedText[]): Evidence {
  const places = new Map<string, Dated[]>()
  const dates = new Map<string, Set<string>>()
  const seen = new Set<string>()
  for (const text of texts.toSorted((a, b) => compare(a.file, b.file))) {
    for (const dated of datedPlaces(text)) {
      const {date, words} = dated.place
      const key = `${date} ${[...words].join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      for (const name of dated.names) {
        append(dates, name, new Set(), all => all.add(dated.isTorn ? key : date))
        append(places, name, [], all => all.length < mostPlaces && all.push(dated))
      }
    }
  }
  const rare = [...dates].filter(([, {size}]) => size <= mostDates)
  return {
    weights: new Map(
      rare.map(([name, {size}]) => [name, weightOfName(name) * (size > mostDates / 2 ? 0.5 : 1)])
    ),
    places: new Map([...places].map(([name, all]) => [name, wholeOf(all)]))
  }
}

function wholeOf(all: readonly Dated[]): readonly DatedPlace[] {
  return all.filter(({isTorn}) => !isTorn).map(({place}) => place)
}

interface Dated {
  readonly place: DatedPlace
  readonly names: readonly string[]
  readonly isTorn: boolean
}

function* datedPlaces({file, source, tree}: ParsedText): Iterable<Dated> {
  for (const block of textBlocks(tree)) {
    if (block.type !== 'paragraph' || !isBody(block)) continue
    for (const sentence of sentencesWithDates(block)) {
      const names = eventNamesIn(sentence.text)
      if (names.length < 2) continue
      const words = contentWords(sentence.text)
      const dates = datesIn(sentence.text)
      const hasTorn = dates.some(({isTorn}) => isTorn)
      for (const {start, end, date} of dates) {
        const span = sourceSpan(block, sentence.start + start, sentence.start + end)
        const {line} = placeOf(source, span).start
        yield {place: {file, line, date, words}, names, isTorn: hasTorn}
      }
    }
  }
}

interface Sentence {
  readonly start: number
  readonly text: string
}

/** The sentences that may hold a date: to read all of them would take longer than all else here. */
function* sentencesWithDates({text}: TextBlock): Iterable<Sentence> {
  let done = 0
  for (const {0: found, index} of text.matchAll(signOfDate)) {
    if (index < done) continue
    const around = sentenceAround(text, index, index + found.length)
    done = around.end
    const sentence = text.slice(around.start, around.end)
    const bare = sentence.replace(/^["”’)\s]+/, '')
    yield {start: around.end - bare.length, text: bare.trimEnd()}
  }
}

interface DateHere {
  readonly start: number
  readonly end: number
  /** See `DatedPlace`; of a torn one its words. */
  readonly date: string
  readonly isTorn: boolean
}

function datesIn(sentence: string): readonly DateHere[] {
  const torn = [tornYear, tornCentury].flatMap(pattern =>
    [...sentence.matchAll(pattern)].map(({0: found, index}) => ({
      start: index,
      end: index + found.length,
      date: sentence.slice(index, index + found.length + 12),
      isTorn: true
    }))
  )
  const isApart = ({start, end}: DateFact) => torn.every(one => end <= one.start || start >= one.end)
  const whole = readFacts(sentence, isChinese(sentence) ? 'zh' : 'en')
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

import {byTime} from './by-time.ts'
import {quoteAround} from './quote-around.ts'
import {type Span, sentenceFinder} from './sentence-finder.ts'

interface DatedPassage {
  readonly text: string
  readonly dates: readonly {
    readonly iso: string
    readonly precision: string
    readonly span: Span
    readonly repairs: readonly string[]
  }[]
}

export interface DatedSentence {
  /** Each once, in the order of time. */
  readonly dates: readonly [string, ...string[]]
  readonly sentence: string
  /** The sentence, cut around its dates if it is long. */
  readonly quotation: string
  /** The ids of those repairs that touched one of the dates. */
  readonly repairs: ReadonlySet<string>
}

const COARSE = new Set(['decade', 'century'])
const LONGEST = 280
const WORD = /\p{Script=Han}{2}|[\p{L}\p{M}]+/gu
const FEWEST_WORDS = 3

/** The sentences of a passage that name a year or something finer, and that say more than the date. */
export function datedSentences({text, dates}: DatedPassage): readonly DatedSentence[] {
  const sentenceAround = sentenceFinder(text)
  const bySentence = new Map<number, DatedPassage['dates'][number][]>()
  for (const date of dates) {
    if (COARSE.has(date.precision)) continue
    const {start} = sentenceAround(date.span)
    bySentence.set(start, [...(bySentence.get(start) ?? []), date])
  }
  return [...bySentence.values()].flatMap(group => sentenceWith(text, group, sentenceAround) ?? [])
}

function sentenceWith(
  text: string,
  group: DatedPassage['dates'],
  sentenceAround: (span: Span) => Span
): DatedSentence | undefined {
  const around = {
    start: Math.min(...group.map(({span}) => span.start)),
    end: Math.max(...group.map(({span}) => span.end))
  }
  const {start, end} = sentenceAround(around)
  const sentence = text.slice(start, end).trim()
  const [first, ...more] = [...new Set(group.map(({iso}) => iso))].sort(byTime)
  if (first === undefined || !saysMore(text.slice(start, around.start) + text.slice(around.end, end)))
    return undefined
  return {
    dates: [first, ...more],
    sentence,
    quotation: quoteAround(text, around, LONGEST, sentenceAround),
    repairs: new Set(group.flatMap(({repairs}) => repairs))
  }
}

/** A date by itself, such as that of a signature, tells nothing. */
function saysMore(rest: string): boolean {
  return (rest.match(WORD) ?? []).length >= FEWEST_WORDS
}

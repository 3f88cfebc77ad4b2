import {visualLength} from './shape.ts'
import {leadsIn, type WallSection} from './wall-leads.ts'
import {turnsIn} from './wall-turns.ts'

/** A place in a wall of text where a new part begins. */
export interface Opener {
  readonly start: number
  /** Where the heading ends, if the part begins with one. */
  readonly headingEnd?: number
  readonly why: string
  /** `sure`: the parts are numbered. `review`: a person should look. */
  readonly certainty: 'sure' | 'likely' | 'review'
}

/** What the rest of the text says about a wall. */
export interface WallEvidence {
  /** A machine loses paragraph breaks; a long paragraph of an edited text may be meant. */
  readonly isTranslated: boolean
  /** The title of the text, if it is known: a sentence that repeats it opens a part. */
  readonly title?: string
  /** Where a heading has run into the sentence behind it, between the two offsets; nothing if it has not. */
  readonly fusedAt: (start: number, end: number) => number | undefined
}

const afterSentence = '(?<=^|[.!?。！？]["”’」』]?\\s{0,3})'
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const numbered = new RegExp(`${afterSentence}(\\d{1,2})[.、．]\\s?(?=[\\p{Lu}\\p{Script=Han}“"])`, 'gu')
const chineseNumbered = new RegExp(`${afterSentence}([一二三四五六七八九十])、(?=\\p{Script=Han})`, 'gu')
const ordinal = new RegExp(
  `${afterSentence}(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?(?= ?,)|第([一二三四五六七八九十])(?=[,，、])|([一二三四五六七八九十])是)`,
  'giu'
)
const dated = new RegExp(`${afterSentence}(?:In|On) (?:${months})(?: \\d{1,2})?,? \\d{4}, `, 'gu')
const question = new RegExp(`${afterSentence}(?:What|Why|How|Who|Where|When|Which)\\b[^.?!]{8,120}\\?`, 'gu')
const viewed = new RegExp(`${afterSentence}From the (?:perspective|standpoint|point of view) of\\b`, 'gu')

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth'
]
const chinese = '一二三四五六七八九十'

/** The average stretch between two openers below which they belong to one paragraph. */
const stretch = 350

/** The places at which a wall marks a new part, in order. */
export function openersIn(text: string, evidence: WallEvidence): readonly Opener[] {
  const starts = [...countedUp(text, numbered), ...countedUp(text, chineseNumbered)]
  const headings = starts.sort((a, b) => a - b).map(start => asHeading(text, start, evidence))
  const marked: readonly Opener[] = [
    ...headings,
    ...leadsIn(text, sectionsOf(text, headings)),
    ...pointsIn(text),
    ...matchesOf(text, question, 1, 'A question that opens a new part'),
    ...matchesOf(text, dated, 2, 'A dated event that opens a new part'),
    ...matchesOf(text, viewed, 2, 'A change of perspective that opens a new part')
  ]
  const openers = inOrder(marked)
  return evidence.isTranslated ? inOrder([...openers, ...turnsIn(text, openers, evidence.title)]) : openers
}

/**
 * The numbered headings of a paragraph that is no wall: each is short and has text of its own, and none
 * of them looks like a reference.
 */
export function headingsIn(text: string): readonly Opener[] {
  for (const pattern of [numbered, chineseNumbered]) {
    const headings = countingUp(text, pattern).map(start =>
      asHeading(text, start, {isTranslated: false, fusedAt: () => undefined})
    )
    const isClear = ({start, headingEnd = text.length}: Opener, at: number) => {
      const body = text.slice(headingEnd, headings[at + 1]?.start)
      return (
        visualLength(text.slice(start, headingEnd)) <= longestHeading &&
        visualLength(body) >= shortestSection &&
        !reference.test(body)
      )
    }
    if (headings.length >= 2 && headings.every(isClear))
      return headings.map(heading => ({...heading, certainty: 'review'}))
  }
  return []
}

const longestHeading = 100
const shortestSection = 120
const reference = /\bet al\b|\bdoi\b|https?:|\bpp?\. ?\d|(?:19|20)\d\d[;:)]/i

function inOrder(openers: readonly Opener[]): readonly Opener[] {
  return openers
    .filter(({start, headingEnd}) => start > 0 || headingEnd !== undefined)
    .toSorted((a, b) => a.start - b.start)
    .filter(isFree)
}

function isFree({start}: Opener, index: number, all: readonly Opener[]): boolean {
  const before = all[index - 1]
  return before === undefined || start > (before.headingEnd ?? before.start) + 3
}

/** Where numbers count on from one, two of them at least, far enough apart to be parts of their own. */
function countedUp(text: string, pattern: RegExp): readonly number[] {
  const run = countingUp(text, pattern)
  return run.length >= 2 && areApart(run, text.length) ? run : []
}

function countingUp(text: string, pattern: RegExp): readonly number[] {
  const run: number[] = []
  for (const match of text.matchAll(pattern)) {
    if (numberOf(match) === run.length + 1) run.push(match.index)
  }
  return run
}

/** Far apart on average, and from first to last as well: a long end makes no parts of short points. */
function areApart(run: readonly number[], end: number): boolean {
  const first = run[0] ?? 0
  const last = run.at(-1) ?? 0
  return (end - first) / run.length >= stretch && (last - first) / (run.length - 1) >= stretch
}

function numberOf([, first, second, third]: RegExpExecArray): number {
  const word = first ?? second ?? third ?? ''
  if (/^\d/.test(word)) return Number(word)
  const at = chinese.indexOf(word)
  return at >= 0 ? at + 1 : ordinals.indexOf(word.toLowerCase()) + 1
}

function pointsIn(text: string): readonly Opener[] {
  const points = countedUp(text, ordinal)
  if (points.length === 0) return lonePoint(text)
  return points.map(start => ({
    start,
    why: 'A new point (“first”, “second” …) inside a wall of text, read as a new paragraph.',
    certainty: 'sure'
  }))
}

/** “Second, …” all alone: the first point had no number, or lost it. */
function lonePoint(text: string): readonly Opener[] {
  const [only, ...more] = text.matchAll(ordinal)
  if (!only || more.length > 0 || numberOf(only) !== 2 || only.index < stretch) return []
  return [
    {
      start: only.index,
      why: 'A second point inside a wall of text, read as a new paragraph; nothing before it is called the first.',
      certainty: 'review'
    }
  ]
}

function matchesOf(text: string, pattern: RegExp, least: number, what: string): readonly Opener[] {
  const all = [...text.matchAll(pattern)].map(({index}) => index)
  // One question after the other is one part.
  const found = all.filter((start, at) => start - (all[at - 1] ?? -stretch) >= stretch)
  if (found.length < least || (least > 1 && !areApart(found, text.length))) return []
  const why = `${what} inside a wall of text, read as a new paragraph.`
  return found.map(start => ({start, why, certainty: 'likely'}))
}

/** The first sentence behind the number is the heading, unless it is too long for one. */
function asHeading(text: string, start: number, {fusedAt}: WallEvidence): Opener {
  const why = 'A numbered heading run into a wall of text, set apart: the numbers count on from one.'
  const sentence =
    /^\d{0,2}[一二三四五六七八九十]?[.、．]\s?[^.!?。！？]{4,150}[.!?。！？](?=\s|\p{Script=Han}|$)/u.exec(
      text.slice(start, start + 170)
    )?.[0]
  const end = start + (sentence?.length ?? 160)
  const headingEnd = fusedAt(start, end) ?? (sentence && sentence.length <= 160 ? end : undefined)
  return {start, why, certainty: 'sure', ...(headingEnd === undefined ? {} : {headingEnd})}
}

function sectionsOf(text: string, headings: readonly Opener[]): readonly WallSection[] {
  const first = headings[0]?.start ?? text.length
  const numberedSections = headings.map(({start, headingEnd}, at) => ({
    from: headingEnd ?? start,
    to: headings[at + 1]?.start ?? text.length,
    isNumbered: true
  }))
  return [{from: 0, to: first, isNumbered: false}, ...numberedSections].filter(({from, to}) => from < to)
}

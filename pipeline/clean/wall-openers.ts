/** A place in a wall of text where a new part begins. */
export interface Opener {
  readonly start: number
  /** Where the heading ends, if the part begins with one. */
  readonly headingEnd?: number
  readonly why: string
}

const afterSentence = '(?<=^|[.!?。！？]["”’」』]?\\s*)'
const numbered = new RegExp(`${afterSentence}(\\d{1,2})[.、．]\\s?(?=[\\p{Lu}\\p{Script=Han}“"])`, 'gu')
const chineseNumbered = new RegExp(`${afterSentence}([一二三四五六七八九十])、(?=\\p{Script=Han})`, 'gu')
const ordinal = new RegExp(
  `${afterSentence}(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?(?= ?,)|第([一二三四五六七八九十])(?=[,，、])|([一二三四五六七八九十])是)`,
  'giu'
)
const dated = new RegExp(
  `${afterSentence}(?:In|On) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2})?,? \\d{4}, `,
  'gu'
)
const question = new RegExp(`${afterSentence}(?:What|Why|How|Who|Where|When|Which)\\b[^.?!]{8,120}\\?`, 'gu')

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
export function openersIn(text: string): readonly Opener[] {
  const headings = [...countedUp(text, numbered, 2), ...countedUp(text, chineseNumbered, 2)].map(start =>
    asHeading(text, start)
  )
  const points = countedUp(text, ordinal, 2).map(start => ({
    start,
    why: 'A new point (“first”, “second” …) inside a wall of text, read as a new paragraph.'
  }))
  const turns = [...text.matchAll(question)].map(({index}) => ({
    start: index,
    why: 'A question that opens a new part inside a wall of text, read as a new paragraph.'
  }))
  const dates = [...text.matchAll(dated)].map(({index}) => ({
    start: index,
    why: 'A dated event that opens a new part inside a wall of text, read as a new paragraph.'
  }))
  const all: readonly Opener[] = [...headings, ...points, ...turns, ...dates]
  return all
    .filter(({start}) => start > 0 || headings.some(heading => heading.start === start))
    .sort((a, b) => a.start - b.start)
    .filter(isFree)
}

/** Where numbers count on from one, at least `least` of them, far enough apart to be parts of their own. */
function countedUp(text: string, pattern: RegExp, least: number): readonly number[] {
  const run: number[] = []
  for (const match of text.matchAll(pattern)) {
    if (numberOf(match) === run.length + 1) run.push(match.index)
  }
  const first = run[0]
  const isFarApart = first !== undefined && (text.length - first) / run.length >= stretch
  return run.length >= least && isFarApart ? run : []
}

function numberOf([, first, second, third]: RegExpExecArray): number {
  const word = first ?? second ?? third ?? ''
  if (/^\d/.test(word)) return Number(word)
  const at = chinese.indexOf(word)
  return at >= 0 ? at + 1 : ordinals.indexOf(word.toLowerCase()) + 1
}

/** The first sentence behind the number is the heading, unless it is too long for one. */
function asHeading(text: string, start: number): Opener {
  const why = 'A numbered heading run into a wall of text, set apart: the numbers count on from one.'
  const sentence =
    /^\d{0,2}[一二三四五六七八九十]?[.、．]\s?[^.!?。！？]{4,150}[.!?。！？](?=\s|\p{Script=Han}|$)/u.exec(
      text.slice(start, start + 170)
    )?.[0]
  return sentence && sentence.length <= 160 ? {start, headingEnd: start + sentence.length, why} : {start, why}
}

function isFree({start}: Opener, index: number, all: readonly Opener[]): boolean {
  const before = all[index - 1]
  return before === undefined || start >= (before.headingEnd ?? before.start + 1)
}

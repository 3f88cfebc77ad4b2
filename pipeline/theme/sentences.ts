/** Words before a full stop that ends no sentence; a single letter is an initial. */
const abbreviation =
  /(?:^|[\s(“"'])(?:\p{L}|dr|mr|mrs|ms|prof|st|no|nos|fig|figs|eq|vol|pp?|ed|eds|art|sec|ch|para|approx|ca|cf|vs|et al|al|e\.g|i\.e|u\.s|u\.k|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.\s*$/iu

/** The segmenter takes quadratic time on long text. What goes on for all of the longest is no prose. */
const stretch = {usual: 2000, longest: 20_000}

const segmenters = new Map<string, Intl.Segmenter>()

/** The sentences of one block, with the white space that follows each: joined they are the text again. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const sentences: string[] = []
  let begun: string[] = []
  for (const segment of segmentsOf(text, segmenterFor(language))) {
    begun.push(segment)
    if (abbreviation.test(segment)) continue
    sentences.push(begun.join(''))
    begun = []
  }
  return begun.length > 0 ? [...sentences, begun.join('')] : sentences
}

function* segmentsOf(text: string, segmenter: Intl.Segmenter): Iterable<string> {
  let from = 0
  let length = stretch.usual
  while (from + length < text.length) {
    // The last one may go on behind the stretch.
    const whole = [...segmenter.segment(text.slice(from, from + length))].slice(0, -1)
    if (whole.length === 0 && length === stretch.longest) break
    length = whole.length === 0 ? stretch.longest : stretch.usual
    for (const {segment} of whole) {
      yield segment
      from += segment.length
    }
  }
  const rest = text.slice(from)
  if (rest.length > stretch.longest) yield rest
  else for (const {segment} of segmenter.segment(rest)) yield segment
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, {granularity: 'sentence'})
  segmenters.set(language, made)
  return made
}

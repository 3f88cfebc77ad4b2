export interface Span {
  readonly start: number
  readonly end: number
}

// A closing mark belongs to the sentence that it ends. No sentence begins with a small letter.
const SENTENCE_END = /[。！？][”’」』）》]*|\n\n|[.!?]["”’)\]]*(?=\s+[^\p{Ll}\s])/gu
const ABBREVIATION =
  /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|Sec|Fig|Vol|pp?|cf|ca|vs|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e))\.$/u
const LONGEST_ABBREVIATION = 8

/** Gives the sentence around a span of a text, or the sentences if it reaches over several. */
export function sentenceFinder(text: string): (span: Span) => Span {
  const ends = [...text.matchAll(SENTENCE_END)]
    .map(({index, 0: mark}) => index + mark.length)
    .filter(place => !ABBREVIATION.test(text.slice(Math.max(0, place - LONGEST_ABBREVIATION), place)))
  return ({start, end}) => ({
    start: ends.findLast(place => place <= start) ?? 0,
    end: ends.find(place => place >= end) ?? text.length
  })
}

/** A sentence and where it stands in its text. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

const boundary = /[.!?]["”’)]{0,2}\s{1,3}(?=["“‘(]?[\p{Lu}\d])|[。！？]["”’」』]?\s{0,3}/gu
const abbreviation =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Vol|Fig|vs|cf|Inc|Ltd|Co|Corp|Jr|Sr|e\.g|i\.e|\p{Lu}|\d{1,2})\.$/u

/** The sentences of a stretch of text, white space between them left out. */
export function sentencesIn(text: string, from = 0, to = text.length): readonly Sentence[] {
  const out: Sentence[] = []
  let start = from
  boundary.lastIndex = from
  for (let match = boundary.exec(text); match && match.index < to; match = boundary.exec(text)) {
    const next = Math.min(to, match.index + match[0].length)
    if (abbreviation.test(text.slice(Math.max(0, match.index - 5), match.index + 1))) continue
    out.push(sentence(text, start, next))
    start = next
  }
  if (start < to) out.push(sentence(text, start, to))
  return out
}

function sentence(text: string, start: number, next: number): Sentence {
  const own = text.slice(start, next).trimEnd()
  return {start, end: start + own.length, text: own}
}

import {type LiteralRendering, literalRenderings} from './literal-renderings.ts'

/** A set phrase, rendered word by word, and where it stands. */
export interface SetPhrase {
  readonly row: LiteralRendering
  readonly start: number
  readonly end: number
}

const anySign = new RegExp(literalRenderings.flatMap(({signs}) => signs).join('|'))

/** In the order of the text; of two that begin together, that of the earlier row first. */
export function setPhrasesIn(text: string): readonly SetPhrase[] {
  const small = inSmallLetters(text)
  if (!anySign.test(small)) return []
  return literalRenderings
    .filter(({signs}) => signs.some(sign => small.includes(sign)))
    .flatMap(row =>
      Array.from(small.matchAll(patternOf(row)), ({0: found, index}) => ({
        row,
        start: index,
        end: index + found.length
      }))
    )
    .sort((a, b) => a.start - b.start)
}

const patterns = new Map<LiteralRendering, RegExp>()

/** A text has the signs of a few rows; the patterns of the others are never made. */
function patternOf(row: LiteralRendering): RegExp {
  const pattern = patterns.get(row) ?? new RegExp(`(?<![\\p{L}-])(?:${row.pattern})(?![\\p{L}-])`, 'gu')
  patterns.set(row, pattern)
  return pattern
}

/** Unit for unit: the small letter of one capital alone has two. */
function inSmallLetters(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase()
}

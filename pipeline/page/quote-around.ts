import {type Span, sentenceFinder} from './sentence-finder.ts'

const WIDE = /\p{Script=Han}/gu

/**
 * The sentence around a span word for word; of a long one the part around it, with dots where it is cut. `longest` is
 * in Latin letters; a Chinese character takes the room of two.
 */
export function quoteAround(
  text: string,
  {start, end}: Span,
  longest: number,
  sentenceAround = sentenceFinder(text)
): string {
  const {start: from, end: to} = sentenceAround({start, end})
  const room = (text.slice(from, to).match(WIDE)?.length ?? 0) > (to - from) / 3 ? longest / 2 : longest
  if (to - from <= room) return text.slice(from, to).trim()
  const first = Math.max(from, Math.min(start - room / 3, to - room))
  const last = Math.min(to, Math.max(end, first + room))
  const [head, tail] = [
    first > from ? wordStart(text, first, start) : from,
    last < to ? wordEnd(text, last, end) : to
  ]
  return `${head > from ? '… ' : ''}${text.slice(head, tail).trim()}${tail < to ? ' …' : ''}`
}

/** The next place from `at` on, up to `limit`, where no Latin word is cut. */
function wordStart(text: string, at: number, limit: number): number {
  let place = Math.floor(at)
  while (place < limit && isInWord(text, place)) place++
  return place
}

function wordEnd(text: string, at: number, limit: number): number {
  let place = Math.floor(at)
  while (place > limit && isInWord(text, place)) place--
  return place
}

function isInWord(text: string, place: number): boolean {
  return (
    /^[\p{Script=Latin}\p{N}\p{P}\uDC00-\uDFFF]/u.test(text.charAt(place)) &&
    !/\s/.test(text.charAt(place - 1))
  )
}

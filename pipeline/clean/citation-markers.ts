import type {TextBlock} from '../ledger/index.ts'

/** A marker like [1], [2, 5] or [3-5] in running text, with the space before it unless a word leans on it. */
export interface CitationMarker {
  readonly block: TextBlock
  readonly start: number
  readonly end: number
  /** The numbers it names, ranges written out. */
  readonly numbers: readonly number[]
}

/** Words that need the marker as their noun (“as in [3]”) keep their space. */
const marker =
  /(?<!\b(?:and|as|by|cf\.|from|in|of|on|or|refs?\.?|references?|see|to|with)) ?[[［](\d{1,3}(?: ?[-–—,，、;；] ?\d{1,3})*)[\]］]/giu
/** An index (`a[1]`, `list_[2]`), or the text of a link that was not read as one. */
const beforeIndex = /(?:(?<![\p{L}\p{N}])\p{L}|[_=])$/u

export function markersIn(block: TextBlock): readonly CitationMarker[] {
  return [...block.text.matchAll(marker)]
    .map(match => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
      numbers: numbersIn(match[1] ?? '')
    }))
    .filter(isCitation)
}

/** A paragraph that begins with a number in brackets is a note or an item, not a citation. */
function isCitation({block, start, end, numbers}: CitationMarker): boolean {
  const before = block.text.slice(Math.max(0, start - 2), start)
  return numbers.length > 0 && start > 0 && !beforeIndex.test(before) && block.text[end] !== '('
}

/** Nothing if a range runs downwards. */
function numbersIn(list: string): readonly number[] {
  const out: number[] = []
  for (const part of list.split(/[,，、;；]/)) {
    const [first = 0, last = first] = part.split(/[-–—]/).map(Number)
    if (last < first || last - first > 99) return []
    for (let number = first; number <= last; number++) out.push(number)
  }
  return out
}

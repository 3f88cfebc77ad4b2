/** A quotation mark, and what it does. */
export interface QuoteMark {
  readonly index: number
  /** `orphan`: a mark that closes a quotation whose opening mark is lost. */
  readonly role: 'open' | 'close' | 'orphan' | 'unknown'
  /** How many spaces stand before it and behind it. */
  readonly before: number
  readonly behind: number
}

/** Behind “she said.” a quotation goes on. */
const speaker =
  /\b(?:said|says|wrote|writes|added|adds|noted|notes|asked|told|tells|explained|explains|continued|continues|stressed|recalled|replied)\b[^.!?]{0,30}[.!?]$/

/** No run of spaces round a mark is followed further. */
const widest = 20

/**
 * The quotation marks of a text, each read as opening or closing by what touches it. A straight one
 * between two spaces closes what is open, or opens if the next can close it; the number of marks is
 * no evidence, as a lost one would turn all that follow.
 */
export function* quoteMarks(text: string): Iterable<QuoteMark> {
  // „…“ closes with the mark that opens elsewhere.
  if (text.includes('„')) return
  let isOpen = false
  for (const {index} of text.matchAll(/["“”]/g)) {
    const role = roleOf(text, index, isOpen)
    if (role === undefined) continue
    isOpen = role === 'open'
    yield {index, role, before: spacesBefore(text, index), behind: spacesBehind(text, index)}
  }
}

function roleOf(text: string, index: number, isOpen: boolean): QuoteMark['role'] | undefined {
  const opensHere = !mayClose(text, index)
  const closesHere = !mayOpen(text, index)
  switch (text[index]) {
    case '“':
      // Some set it at both ends.
      if (isOpen && closesHere) return 'close'
      return spacesBehind(text, index) === 0 || text[nextMark(text, index, /[“”]/g)] === '”'
        ? 'open'
        : undefined
    case '”':
      return isOpen && !opensHere ? 'close' : undefined
    default:
      if (opensHere !== closesHere) return opensHere ? 'open' : 'close'
      return opensHere ? undefined : betweenSpaces(text, index, isOpen)
  }
}

function betweenSpaces(text: string, index: number, isOpen: boolean): QuoteMark['role'] | undefined {
  if (isOpen) return 'close'
  const left = text
    .slice(Math.max(0, index - widest), index)
    .trimEnd()
    .slice(-1)
  // A measure in inches; a mark all alone at an end of its block.
  if (/\d/.test(left) || left === '' || text.slice(index + 1, index + widest).trim() === '') return undefined
  const next = nextMark(text, index, /["”]/g)
  if (next >= 0) return mayClose(text, next) ? 'open' : 'unknown'
  // Nothing is left that could close it, and a sentence ends before it that names no speaker.
  const before = text.slice(Math.max(0, index - 40), index).trimEnd()
  return /[.!?]/.test(left) && !speaker.test(before) ? 'orphan' : 'unknown'
}

function nextMark(text: string, index: number, mark: RegExp): number {
  mark.lastIndex = index + 1
  return mark.exec(text)?.index ?? -1
}

function mayOpen(text: string, index: number): boolean {
  return index === 0 || /[\s([（—–-]/.test(text[index - 1] ?? '')
}

function mayClose(text: string, index: number): boolean {
  return index + 1 === text.length || /[\s.,;:!?)\]）—–-]/.test(text[index + 1] ?? '')
}

function spacesBefore(text: string, index: number): number {
  return / *$/.exec(text.slice(Math.max(0, index - widest), index))?.[0].length ?? 0
}

function spacesBehind(text: string, index: number): number {
  return /^ */.exec(text.slice(index + 1, index + 1 + widest))?.[0].length ?? 0
}

/** A quotation mark with spaces where a reader does not expect them. */
export interface QuoteMark {
  readonly index: number
  readonly role: 'open' | 'close' | 'unknown'
  /** How many spaces stand before it and behind it. */
  readonly before: number
  readonly behind: number
}

const mark = /( *)(["“”])( *)/g

/** How far ahead the mark is looked for that closes one with a space behind it. */
const reach = 300

/**
 * The quotation marks of a block, each read as opening or closing by what touches it; a straight one
 * between two spaces closes what is open, or opens if another follows that can close it.
 */
export function* quoteMarks(text: string): Iterable<QuoteMark> {
  // „…“ closes with the mark that opens elsewhere, and »…« needs no help.
  if (text.includes('„')) return
  let isOpen = false
  const found = [...text.matchAll(mark)]
  for (const [at, match] of found.entries()) {
    const [, before = '', quote = '', behind = ''] = match
    const index = match.index + before.length
    if (/\d/.test(text[match.index - 1] ?? '') && quote === '"') continue
    const role = roleOf(text, match, isOpen, found[at + 1])
    if (role === undefined) continue
    isOpen = role === 'open'
    yield {index, role, before: before.length, behind: behind.length}
  }
}

function roleOf(
  text: string,
  match: RegExpExecArray,
  isOpen: boolean,
  next: RegExpExecArray | undefined
): QuoteMark['role'] | undefined {
  const [whole, before = '', quote, behind = ''] = match
  const left = before !== '' || /^$|[\s([（—–-]/.test(text[match.index - 1] ?? '')
  const right = behind !== '' || /^$|[\s.,;:!?)\]）—–-]/.test(text[match.index + whole.length] ?? '')
  const closes = next !== undefined && next.index - match.index < reach && mayClose(text, next)
  if (quote === '“')
    return !isOpen || !right ? (behind === '' || (closes && next?.[2] === '”') ? 'open' : undefined) : 'close'
  if (quote === '”') return isOpen && right ? 'close' : undefined
  if (left && right) {
    if (isOpen) return 'close'
    return closes
      ? 'open'
      : match.index === 0 || match.index + whole.length === text.length
        ? undefined
        : 'unknown'
  }
  return left ? 'open' : right ? 'close' : undefined
}

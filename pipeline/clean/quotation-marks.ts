/** A double quotation mark in its place. */
export interface QuotationMark {
  readonly start: number
  readonly opens: boolean
}

const curly = /[“”]|’’/gu
const straight = /"/gu

/**
 * The double quotation marks of a text. Straight ones open before a word and close behind one; one
 * that stands free closes what is open, or a sentence. None if the text mixes kinds or has those of
 * another language.
 */
export function quotationMarksIn(text: string): readonly QuotationMark[] {
  const isCurly = /[“”]/.test(text)
  if (isCurly && /["„«]|“(?=[\s.,;:!?])/u.test(text)) return []
  if (isCurly)
    return [...text.matchAll(curly)].map(({index, 0: mark}) => ({start: index, opens: mark === '“'}))
  const out: QuotationMark[] = []
  for (const {index: start} of text.matchAll(straight)) {
    const isOpen = out.at(-1)?.opens === true
    const before = text[start - 1] ?? ' '
    const after = text[start + 1] ?? ' '
    // Inches and seconds.
    if (/\d/.test(before) && !isOpen) continue
    const mayOpen = /[\s([—–/-]/.test(before) && /\S/.test(after)
    const mayClose = /\S/.test(before) && /[\s.,;:!?)\]—–[/-]/.test(after)
    out.push({start, opens: mayOpen === mayClose ? !isOpen && !isBehindSentence(text, start) : mayOpen})
  }
  return out
}

function isBehindSentence(text: string, start: number): boolean {
  return /[.!?] ?$/.test(text.slice(Math.max(0, start - 2), start))
}

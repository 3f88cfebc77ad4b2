/** What stands before a token: between words of one expression a space or a hyphen, hardly ever more. */
export type Gap = 'none' | 'space' | 'hyphen' | 'dot' | 'stop' | 'comma' | 'break'

export interface Token {
  /** In lower case, with straight apostrophes. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly gap: Gap
}

// Every quantifier over digits is bounded, so that no text of digits and commas is read over and over.
const NUMBER = /(?:\d{1,3}(?:,\d{3}){1,12}|\d{1,400})(?:\.\d{1,400})?(?![\p{L}\p{M}\p{N}]|[.,]\d|['’]\p{L})/uy
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/uy
const SYMBOL = /(?:US|HK|NT|[ACS])?\$|[%€£¥₩₹]/uy
const BETWEEN = /[^\p{L}\p{M}\p{N}%$€£¥₩₹]*/uy
const LONGEST_GAP = 8

const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/^$/, 'none'],
  [/^[^\S\n]*\n?[^\S\n]*$/, 'space'],
  [/^[-‐‑]$/, 'hyphen'],
  [/^\.$/, 'dot'],
  [/^\.[^\S\n]+$/, 'stop'],
  [/^,\s+$/, 'comma']
]

/** The words of a text from an offset on, found only as far as somebody asks. */
export class Tokens {
  readonly text: string
  readonly #found: Token[] = []
  #lexed: number
  #cursor = 0

  constructor(text: string, from: number) {
    this.text = text
    this.#lexed = from
  }

  at(index: number): Token | undefined {
    while (this.#found.length <= index) {
      const token = this.#next()
      if (token === undefined) return undefined
      this.#found.push(token)
    }
    return this.#found[index]
  }

  /** The token as a word, if nothing but a space or a hyphen parts it from the one before. */
  joined(index: number): string | undefined {
    const token = this.at(index)
    return token?.gap === 'space' || token?.gap === 'hyphen' ? token.word : undefined
  }

  /** Offset after the token before `next`. */
  endBefore(next: number): number {
    return this.at(next - 1)?.end ?? 0
  }

  /** The index of the first token that starts at or after `offset`. Quick as long as offsets grow. */
  indexFrom(offset: number): number {
    if ((this.at(this.#cursor)?.start ?? 0) > offset) this.#cursor = 0
    for (let token = this.at(this.#cursor); token && token.start < offset; token = this.at(this.#cursor))
      this.#cursor++
    return this.#cursor
  }

  #next(): Token | undefined {
    const between = match(BETWEEN, this.text, this.#lexed) ?? ''
    const start = this.#lexed + between.length
    const raw =
      match(NUMBER, this.text, start) ?? match(SYMBOL, this.text, start) ?? match(WORD, this.text, start)
    if (raw === undefined) return undefined
    this.#lexed = start + raw.length
    return {word: raw.toLowerCase().replaceAll('’', "'"), start, end: this.#lexed, gap: gapOf(between)}
  }
}

function match(pattern: RegExp, text: string, from: number): string | undefined {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0]
}

function gapOf(between: string): Gap {
  if (between.length > LONGEST_GAP) return 'break'
  return GAPS.find(([pattern]) => pattern.test(between))?.[1] ?? 'break'
}

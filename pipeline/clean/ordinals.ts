/** An opener of a point in a series, and what stands before it. */
export interface Ordinal {
  readonly opener: string
  /** The number of the row that comes before it; none for the first of a series. */
  readonly behind?: number
  readonly expected?: string
  /** Words that may do for the one before. */
  readonly earlier?: RegExp
}

const someFirst =
  /\b(?:first|firstly|one|begin|initial|initially|start|main|mainly|chief|primary|primarily|foremost)\b/i
const someFirstChinese = /第一|首先|首要|一是|一、|一方面|其一|先|主要/

export const ordinals: readonly Ordinal[] = [
  {opener: 'First(?:ly)?\\b|First of all\\b|To begin with\\b'},
  {opener: 'Second(?:ly)?(?=,)', behind: 0, expected: 'First', earlier: someFirst},
  {
    opener: 'Third(?:ly)?(?=,)',
    behind: 1,
    expected: 'Second',
    earlier: /\b(?:second|secondly|two|another|next|then|also|first|firstly|one)\b/i
  },
  {opener: '第一[，、]|首先|一是|其一'},
  {opener: '第二[，、]|二是|其二', behind: 3, expected: '第一', earlier: someFirstChinese}
]

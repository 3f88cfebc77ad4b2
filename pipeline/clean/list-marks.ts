/** A kind of enumerator inside a paragraph, with the number that it stands for. */
export interface ListMark {
  readonly id: string
  /** Its group is the number; it takes the space behind it along. */
  readonly pattern: RegExp
  readonly number: (mark: string) => number
  /** How long an item must be on average, so that an enumeration within a sentence stays there. */
  readonly stretch: number
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

export const listMarks: readonly ListMark[] = [
  {
    id: 'brackets',
    pattern: /[（(](\d{1,2})[)）]\s{0,3}(?=[\p{L}“"])/gu,
    number: Number,
    stretch: 80
  },
  {
    id: 'bracket-behind',
    pattern: /(?<![\d.（(])(\d{1,2})[)）]\s{0,3}(?=[\p{L}“"])/gu,
    number: Number,
    stretch: 80
  },
  {
    id: 'circled',
    pattern: new RegExp(`([${circled}])\\s{0,3}(?=[\\p{L}“"])`, 'gu'),
    number: mark => circled.indexOf(mark) + 1,
    stretch: 30
  }
]

/** Bullets at the beginning of a line, as a text without markup keeps them. */
export const bullet = /^(?:[-*•●▪■◆◦‣○➢►✓✔]|\uF0B7)\s+(?=[^\s[])/u

/** Numbers at the beginning of a line that are no headings: “1) …”, “(1) …”, “① …”, “1. …”. */
export const lineNumber = new RegExp(
  `^(?:(\\d{1,3})[.)）、]|[（(](\\d{1,3})[)）]|([${circled}]))\\s{0,3}(?=[\\p{L}“"])`,
  'u'
)

export function lineNumberOf(match: RegExpExecArray): number {
  const [, first, second, third] = match
  return third === undefined ? Number(first ?? second) : circled.indexOf(third) + 1
}

/** The words that numbers are made of. `exponent` is the power of ten that a scale word stands for. */
export type Lexeme =
  | {readonly type: 'unit'; readonly value: number; readonly ordinal: boolean}
  | {readonly type: 'ten'; readonly value: number; readonly ordinal: boolean}
  | {readonly type: 'scale'; readonly exponent: number; readonly ordinal: boolean}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const UNIT_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Zero, as it is said between digits. */
export const ZERO_LETTERS: ReadonlySet<string> = new Set(['o', 'oh'])

/** Powers of ten. Lakh and crore are Indian English. A new scale word is one row here. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
  ['quintillion', 18],
  ['sextillion', 21],
  ['septillion', 24],
  ['octillion', 27],
  ['nonillion', 30],
  ['decillion', 33]
])

export const NUMBER_WORDS: ReadonlyMap<string, Lexeme> = new Map<string, Lexeme>([
  ...UNITS.split(' ').map((word, value): [string, Lexeme] => [word, {type: 'unit', value, ordinal: false}]),
  ...UNIT_ORDINALS.split(' ').map((word, value): [string, Lexeme] => [
    word,
    {type: 'unit', value, ordinal: true}
  ]),
  ...TENS.split(' ').flatMap((word, row): [string, Lexeme][] => {
    const value = row * 10 + 20
    return [
      [word, {type: 'ten', value, ordinal: false}],
      [word.replace(/y$/, 'ieth'), {type: 'ten', value, ordinal: true}]
    ]
  }),
  ...[...SCALES].flatMap(([word, exponent]): [string, Lexeme][] => [
    [word, {type: 'scale', exponent, ordinal: false}],
    [`${word}th`, {type: 'scale', exponent, ordinal: true}]
  ])
])

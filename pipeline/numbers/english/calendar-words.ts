/** Month names and the abbreviations of style guides, to 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index): [string, number] => [name, index + 1]),
  ...'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((name, index): [string, number] => [name, index + 1]),
  ['sept', 9]
])

/** Months that are also verbs. */
export const VERBS: ReadonlySet<string> = new Set(['march', 'may', 'mar'])

/** `nineteen eighties`: the second word, to the year of the century that it begins with. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'tens twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, index): [string, number] => [name, index * 10 + 10])
)

/** Eras, to whether they count backwards. */
export const ERAS: ReadonlyMap<string, boolean> = new Map([
  ['bc', true],
  ['bce', true],
  ['ad', false],
  ['ce', false]
])

export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt bst cet cest'.split(' ')
)

/** A word before a number that makes it a year. */
export const BEFORE_A_YEAR =
  /\b(?:in|since|year|until|till|by|from|during|before|after|early|late|mid|circa|spring|summer|autumn|fall|winter|(?:end|start|beginning|middle|half) of)[\s-]\s?$/i

/** The same before a round number: “from two thousand to …” counts something. */
export const BEFORE_A_ROUND_YEAR = /\b(?:in|since|year|until|during|early|late|circa)[\s-]\s?$/i

/** A word before two numbers that makes them a time of day. */
export const BEFORE_A_TIME = /\b(?:at|by|until|till|around|before|after|about)\s$/i

/** Words that may follow a year; after any other word the number counts it, “in two thousand villages”. */
export const AFTER_A_YEAR: ReadonlySet<string> = new Set(
  `a after alone also although an and are as at because before but by during for from had has have he her his however
  in into is it its january february march april may june july august september october november december
  many most no not of on onward onwards or our over she since so such that the their there these they this those
  though through throughout to under until was we were what when where which while who will with would year`.split(
    /\s+/
  )
)

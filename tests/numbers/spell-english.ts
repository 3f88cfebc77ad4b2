const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion', 'quintillion', 'sextillion']
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth'
}

export interface EnglishStyle {
  /** British: `one hundred and five`. */
  readonly and: boolean
  readonly hyphen: boolean
}

/** Writes a whole number in English words, independently of the grammar under test. */
export function spellEnglish(value: bigint, style: EnglishStyle = {and: true, hyphen: true}): string {
  if (value < 0n) return `minus ${spellEnglish(-value, style)}`
  if (value < 20n) return SMALL[Number(value)] ?? ''
  const groups = value
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .split(',')
    .map(Number)
  const words = groups.flatMap((group, place) => {
    if (group === 0) return []
    const scale = SCALES[groups.length - 1 - place] ?? ''
    const last = place === groups.length - 1
    const lead = style.and && last && place > 0 && group < 100 ? 'and ' : ''
    return [`${lead}${spellGroup(group, style)}${scale ? ` ${scale}` : ''}`]
  })
  return words.join(' ')
}

function spellGroup(group: number, {and, hyphen}: EnglishStyle): string {
  const hundreds = Math.floor(group / 100)
  const rest = group % 100
  const tens =
    rest < 20
      ? SMALL[rest]
      : `${TENS[Math.floor(rest / 10)]}${rest % 10 ? (hyphen ? '-' : ' ') + SMALL[rest % 10] : ''}`
  if (hundreds === 0) return tens ?? ''
  return `${SMALL[hundreds]} hundred${rest ? `${and ? ' and' : ''} ${tens}` : ''}`
}

/** `one hundred and fifth`. */
export function spellEnglishOrdinal(value: bigint, style?: EnglishStyle): string {
  return spellEnglish(value, style).replace(
    /[a-z]+$/,
    word => ORDINALS[word] ?? `${word.replace(/y$/, 'ie')}th`
  )
}

/** One word a digit: `three point one four`. */
export function spellEnglishDecimal(whole: bigint, digits: string): string {
  return `${spellEnglish(whole)} point ${[...digits].map(digit => SMALL[Number(digit)]).join(' ')}`
}

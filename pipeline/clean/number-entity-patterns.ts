import type {NumberSlip, NumberSlips} from './number-slips.ts'

const entity = 'a page names such a sign instead of writing it'
const latex = 'a formula was copied as it was typed'

/** Signs that stand behind a number without a space. */
const attached: Readonly<Record<string, string>> = {
  permil: '‰',
  percnt: '%',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  prime: '′'
}

/** Signs that stand behind a number, with or without a space as they were set. */
const behind: Readonly<Record<string, string>> = {
  deg: '°',
  times: '×',
  divide: '÷',
  plusmn: '±',
  minus: '−',
  ndash: '–',
  micro: 'µ',
  ohm: 'Ω'
}

/** Signs that stand in front of a number. */
const inFront: Readonly<Record<string, string>> = {
  yen: '¥',
  pound: '£',
  euro: '€',
  plusmn: '±',
  minus: '−',
  le: '≤',
  ge: '≥',
  asymp: '≈'
}

/** Within an address an ampersand divides its parts. */
const notInAddress = '(?<![?=/]\\S{0,80})'

/** The name between its marks; translators put spaces beside the marks. */
function named(names: Readonly<Record<string, string>>): string {
  return `&(?:amp;)? ?(?<name>${Object.keys(names).join('|')}) ?;${notInAddress}`
}

const space = '&(?:amp;)? ?(?:nbsp|thinsp|ensp) ?;'

const rows: readonly NumberSlip[] = [
  {
    // “5 &permil;”
    id: 'attached-sign',
    cause: entity,
    pattern: new RegExp(`(?<=\\d|\\d ?[ckm]?m) ?${named(attached)}`, 'g'),
    read: ({name = ''}) => attached[name]
  },
  {
    // “25 &deg;C”, “3 &times; 4”
    id: 'sign-behind',
    cause: entity,
    pattern: new RegExp(`(?<=\\d ?)${named(behind)}`, 'g'),
    read: ({name = ''}) => behind[name]
  },
  {
    // “&yen;500”
    id: 'sign-in-front',
    cause: entity,
    pattern: new RegExp(`${named(inFront)}(?= ?\\d)`, 'g'),
    read: ({name = ''}) => inFront[name]
  },
  {
    // “15&nbsp;km”
    id: 'space-behind',
    cause: entity,
    pattern: new RegExp(`(?<=\\d) ?(?:${space} ?){1,8}${notInAddress}`, 'g'),
    read: () => ' '
  },
  {
    // “about&nbsp;15”
    id: 'space-in-front',
    cause: entity,
    pattern: new RegExp(` ?(?:${space} ?){1,8}${notInAddress}(?=\\d)`, 'g'),
    read: () => ' '
  },
  {
    // “0.8 & permit;,”: &permil; with its name translated
    id: 'translated-permil',
    cause: 'a translator took the name of the sign for a word',
    pattern: /(?<=\d) ?&(?:amp;)? permit;(?=[,.)]|$)/gi,
    read: () => '‰'
  },
  {
    id: 'translated-permil-perhaps',
    cause: 'a translator takes &permil;, the name of a sign, for a word',
    pattern: /(?<=\d) ?&(?:amp;)? permit;/gi,
    read: () => undefined
  },
  {
    // “$15\%$”, “$1 5 . 2 \%$”
    id: 'percentage-as-formula',
    cause: latex,
    pattern: /(?<![\d\\])\$ ?(?<number>\d[\d .]{0,12}) ?(?:\\ ?)?% ?\$(?![\d\p{L}])/gu,
    read: ({number = ''}) => percentage(number)
  },
  {
    // “1 5 \%”, “15 \ %”
    id: 'percentage-with-backslash',
    cause: latex,
    pattern:
      /(?<!\p{N}[.,]? ?|[$\\/=<>'"] ?|[.,:]|\p{L})(?<number>\d(?: \d){1,2}(?: ?\. ?\d(?: \d)?)?(?= \\)|\d{1,3}(?:\.\d{1,3})?) ?\\ ?%(?! ?[$}^_]|[\p{L}\p{N}'"%\\])/gu,
    read: ({number = ''}) => percentage(number)
  }
]

export const numberEntityPatterns: NumberSlips = {
  sign: /&|\\ ?%|\$ ?\d/,
  rows
}

/** A number whose digits stand together, or each by itself. */
function percentage(number: string): string | undefined {
  const digits = number.trim()
  const isOne = /^\d{1,3}(?:\.\d+)?$/.test(digits)
  const isSpaced = /^\d(?: ?\.? ?\d)*$/.test(digits) && !/\d\d/.test(digits)
  return isOne || isSpaced ? `${digits.replaceAll(' ', '')}%` : undefined
}

import {monthNames} from './month-names.ts'
import type {NumberSlip, NumberSlips} from './number-slips.ts'

const translator = 'some translators write 65438+0 where 1 stood'
const recognition = 'text recognition takes letters and digits for each other'

/** Four characters, letters among them, that say a year from 1900 to 2099. */
const year = '(?=[\\dOolI]{0,3}[OolI])(?=[OolI]{0,3}\\d)(?<year>(?:2[0Oo]|[1lI]9)[\\dOolI]{2})'
const yearStart = '(?<![\\p{L}\\p{N}_.,:/#№$€£¥+=-])'
const yearEnd = '(?![\\p{L}\\p{N}_/]|[-.:]\\p{L}|[.,]\\d)'
const asksForYear = `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Dd]uring|[Yy]ear|${monthNames.join('|')}) )`

const readYear: NumberSlip['read'] = ({year: found = ''}) => withDigits(found)

/** Each letter of a month's name with the gap that may stand behind it. */
const spacedMonths = monthNames.map(name => [...name.toUpperCase()].join(' ?')).join('|')

const rows: readonly NumberSlip[] = [
  {
    // “65438+02 pumps”, “in 2065438+03”, “65,438+00,000 yuan”
    id: 'translated-one',
    cause: translator,
    pattern: /(?<![\w.,:+/=-])(?<number>\d{0,3}(?:65,?438\+0(?:,?\d){0,9}){1,4}(?:\.\d{1,6})?)(?![\w:+/=])/g,
    read: ({number = ''}) => wholeNumber(number.replace(/65,?438\+0/g, '1'))
  },
  {
    // “3.65438+04” may be 3.14 or a sum; in a time stamp it is the fraction of a second and the zone
    id: 'translated-one-perhaps',
    cause: translator,
    pattern: /65,?438\+0(?!\d?:)(?<!:\d\d\.\d{0,6}65,?438\+0)/g,
    read: () => undefined
  },
  {
    // “in 2O18”, “May l998”
    id: 'year-asked-for',
    cause: recognition,
    pattern: new RegExp(`${asksForYear}${year}${yearEnd}`, 'gu'),
    read: readYear
  },
  {
    // “2O18年”
    id: 'year-in-chinese',
    cause: recognition,
    pattern: new RegExp(`${yearStart}${year}(?= ?年)`, 'gu'),
    read: readYear
  },
  {
    // “20l5–2019”
    id: 'year-of-a-range',
    cause: recognition,
    pattern: new RegExp(`${yearStart}${year}(?=[-–—](?:19|20)\\d\\d(?![\\p{L}\\p{N}-]))`, 'gu'),
    read: readYear
  },
  {
    id: 'year-perhaps',
    cause: recognition,
    pattern: new RegExp(`${yearStart}${year}${yearEnd}(?!-\\d)`, 'gu'),
    read: () => undefined
  },
  {
    // “in the late 19608,”
    id: 'decade',
    cause: 'text recognition takes the s of a decade for 8',
    pattern:
      /(?<=\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]y|[Ff]rom) the (?:early[ -]|mid[ -]|late[ -])?)(?<decade>(?:1[89]|20)\d0)8(?=[,.;:)](?!\d)|$)/g,
    read: ({decade = ''}) => `${decade}s`
  },
  {
    id: 'decade-perhaps',
    cause: 'text recognition takes the s of a decade for 8',
    pattern:
      /(?<=\b[Tt]he (?:early[ -]|mid[ -]|late[ -])?)(?:1[89]|20)\d08(?![\p{L}\p{N}_-]|[.,]\d| \p{Lu})/gu,
    read: () => undefined
  },
  {
    // “5O%”
    id: 'zero-of-a-percentage',
    cause: recognition,
    pattern: /(?<![\p{L}\p{N}.,_])(?<!\p{Lu}\p{Ll}? )(?<number>[1-9]\d?O{1,2})(?= ?%)/gu,
    read: ({number = ''}) => withDigits(number)
  },
  {
    // “l5%”, “9.l%”; “5l%” may be five litres
    id: 'one-of-a-figure',
    cause: recognition,
    pattern:
      /(?<![\p{L}\p{N}.,_$])(?<number>l\d{1,2}(?:\.\d{1,3})?|\d{1,3}\.(?:l\d{0,2}|ll|\dl\d))(?= ?(?:%|per ?cent\b)| (?:million|billion|trillion)\b)/gu,
    read: ({number = ''}) => withDigits(number)
  },
  {
    // “1l9 villages”, “2O5 pumps”; a code may be meant
    id: 'figure-perhaps',
    cause: recognition,
    pattern:
      /(?<![\p{L}\p{N}.,_:/#№$+=-])\d{1,3}[lO]\d{1,3}(?= (?!and\b|or\b|is\b|was\b|of\b|in\b|to\b|on\b|at\b|from\b|with\b)\p{Ll}{3})/gu,
    read: () => undefined
  },
  {
    // “9.ll”
    id: 'one-behind-a-point',
    cause: recognition,
    pattern: /(?<![\p{L}\p{N}.,_$-])\d{1,3}\.(?:ll|l\d|l)(?![\p{L}\p{N}_]|\.\p{L})/gu,
    read: () => undefined
  },
  {
    // “M AY 2 0 1 6”
    id: 'spaced-out-date',
    cause: 'a date set in wide letters came apart',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}] ?)(?=\\p{Lu}{1,9} (?:\\p{Lu}|\\d \\d \\d \\d))(?<month>${spacedMonths}) (?<year>[12] ?[09] ?\\d ?\\d)(?! ?\\d|\\p{L}|[.,]\\d)`,
      'gu'
    ),
    read: ({month = '', year: found = ''}) => `${month.replaceAll(' ', '')} ${found.replaceAll(' ', '')}`
  }
]

export const garbledDigitPatterns: NumberSlips = {
  sign: /438\+0|\d[OolI]|[OolI]\d|\.l|\d08|[A-Z] [12] ?[09] ?\d/,
  rows
}

function withDigits(text: string): string {
  return text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
}

/** The number, if it is written as numbers are. */
function wholeNumber(text: string): string | undefined {
  return /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/.test(text) ? text : undefined
}

import {groupThousands} from './group-thousands.ts'
import type {NumberSlip, NumberSlips} from './number-slips.ts'

const cause = 'a translation left the unit as Chinese has it'
const money = '(?:yuan|RMB|dollars|euros|yen|tons|tonnes|mu|kWh|square|cubic)'

const rows: readonly NumberSlip[] = [
  {
    // “by 2025 year, the”
    id: 'year-and-its-unit',
    cause,
    pattern:
      /(?<=\b(?:[Bb]y|[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|to) )(?<year>(?:19|20)\d\d) year(?=[,.;:)]|$| (?:the|a|an|its|their|our|this|that|these|those|it|he|she|they|we)\b| to \d)/gu,
    read: ({year}) => year
  },
  {
    // “the 20 century 90 s”
    id: 'decade-of-a-century',
    cause,
    pattern:
      /(?<![\p{L}\d.,-])(?<century>1[6-9]|20) (?:century|centuries) (?<decade>[1-9]0) ?s(?![\p{L}\d-])/gu,
    read: ({century, decade}) => `${Number(century) - 1}${decade}s`
  },
  {
    // “95 percent%”
    id: 'sign-behind-percent',
    cause: 'the sign and the word say the same',
    pattern: /(?<=\d)(?<word> ?per ?cent) ?[%％](?![%％\p{L}\d])/giu,
    read: ({word}) => word
  },
  {
    // “95% percent”
    id: 'percent-behind-sign',
    cause: 'the sign and the word say the same',
    pattern: /(?<=\d)(?<sign>[%％]) ?per ?cent(?![%％\p{L}\d])/giu,
    read: ({sign}) => sign
  },
  {
    // “3.2 100 million yuan”: 亿 is a hundred millions
    id: 'hundreds-of-millions',
    cause,
    pattern: new RegExp(`(?<![\\d.,] ?)(?<number>\\d{1,4}\\.\\d{1,4}) 100 million(?= ${money}\\b)`, 'gu'),
    read: ({number = ''}) => inMillions(number)
  },
  {
    // “12 100 million yuan”: may be twelve of a hundred million each
    id: 'hundreds-of-millions-perhaps',
    cause,
    pattern: new RegExp(`(?<![\\d.,] ?)\\d{1,4} 100 million(?= ${money}\\b)`, 'gu'),
    read: () => undefined
  },
  {
    // “on 2023 9 14”
    id: 'date-without-units',
    cause: 'the units of a date may be lost',
    pattern:
      /(?<=(?<![\p{L}-])(?:\p{Ll}{1,20}|On|In|Since|By|Until|From) )(?:19|20)\d\d (?:1[0-2]|0?[1-9]) (?:3[01]|[12]\d|0?[1-9])(?![\d%]| ?\d|[.,:/-]\d)/gu,
    read: () => undefined
  }
]

export const translatedFigurePatterns: NumberSlips = {
  sign: /\d year|\d centur|[%％] ?per ?cent|per ?cent ?[%％]|\d 100 million|\d{4} \d\d? \d/,
  rows
}

/** “3.2” hundred millions as millions, and as billions where they are so many. */
function inMillions(number: string): string {
  const digits = number.replace('.', '')
  const fraction = number.length - 1 - number.indexOf('.')
  const isLarge = Number(number) >= 10
  const shift = (isLarge ? -1 : 2) - fraction
  const places = `${'0'.repeat(Math.max(0, 1 - shift))}${digits}${'0'.repeat(Math.max(0, shift))}`
  const [whole, part] =
    shift >= 0 ? [places, ''] : [places.slice(0, shift), places.slice(shift).replace(/0+$/, '')]
  const written = `${groupThousands(whole.replace(/^0+(?=\d)/, ''))}${part === '' ? '' : `.${part}`}`
  return `${written} ${isLarge ? 'billion' : 'million'}`
}

import type {NumberSlip, NumberSlips} from './number-slips.ts'

const cause = 'a space came between the digits of a number'

/** Words behind which a number is a label, and the next one counts something. */
const labels =
  '(?:pages?|pp|p|tables?|figures?|figs?|chapters?|sections?|lines?|notes?|numbers?|nos?|types?|grades?|days?|weeks?|phases?|rounds?|levels?|class|groups?|models?|units?|steps?|items?|parts?|and|or|to|versus|vs)\\.?'
const units =
  '(?:%|％|per ?cent\\b|(?:million|billion|trillion|yuan|dollars|euros|tons|tonnes|hectares|kilomet(?:er|re)s|km|degrees)\\b|元)'

const rows: readonly NumberSlip[] = [
  {
    // “In 2 0 2 1, the”: four digits set apart make no other number
    id: 'year-in-digits',
    cause,
    pattern:
      /(?<=(?<!\d )\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) )(?<year>2 0 [0-4] \d|1 9 \d \d)(?=[,;. )](?! ?\d)|$)/gu,
    read: ({year = ''}) => year.replaceAll(' ', '')
  },
  {
    // “since 2 015”: 015 is no number
    id: 'year-behind-its-first-digit',
    cause,
    pattern: /(?<=(?<!\d )\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) )2 (?<rest>0[0-4]\d)(?=[,;. )](?! ?\d)|$)/gu,
    read: ({rest}) => `2${rest}`
  },
  {
    // “from 20 18 to 20 22”
    id: 'two-years',
    cause,
    pattern:
      /(?<=\b[Ff]rom )(?<a>19|20) (?<b>\d\d) (?<link>to|until) (?<c>19|20) (?<d>\d\d)(?=[,;)](?! ?\d)|\.(?!\d)|$| \p{Ll})/gu,
    read: ({a, b, link, c, d}) => `${a}${b} ${link} ${c}${d}`
  },
  {
    // “in 20 24, the”
    id: 'year',
    cause,
    pattern:
      /(?<=(?<!\d )\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) )(?<a>19|20) (?<b>\d\d)(?=[,;)](?! ?\d)|\.(?: |$)|$)/gu,
    read: ({a, b}) => `${a}${b}`
  },
  {
    // “in 20 24 the”
    id: 'year-perhaps',
    cause,
    pattern: /(?<=(?<!\d )\b(?:[Ii]n|[Ss]ince) )(?:19|20) \d\d(?= \p{L})/gu,
    read: () => undefined
  },
  {
    // “截至20 24年”; “20 24年来” and “表20 24年” are two numbers
    id: 'year-in-chinese',
    cause,
    pattern:
      /(?<=(?:^|[\p{Script=Han}，。；：（“《] ?))(?<![第表图圖页頁款条條章节節] ?)(?=\d{1,3} )(?<year>1 ?9 ?\d ?\d|2 ?0 ?\d ?\d)(?= ?年(?![前后後来來间間多期余餘代]))/gu,
    read: ({year = ''}) => year.replaceAll(' ', '')
  },
  {
    // “1 2 .5 %”
    id: 'point-behind-digits',
    cause,
    pattern: new RegExp(
      `(?<![\\d.,] ?)(?<!\\b${labels} )(?<whole>\\d(?: \\d){1,2}) \\. ?(?<part>\\d{1,3}) ?(?=%)`,
      'giu'
    ),
    read: ({whole = '', part = ''}) => `${whole.replaceAll(' ', '')}.${part}`
  },
  {
    // “12 .5%”
    id: 'point-behind-number',
    cause,
    pattern: /(?<![\d.,] ?)(?<whole>\d{1,3}) \. ?(?<part>\d{1,3})(?= ?%)/g,
    read: ({whole, part}) => `${whole}.${part}`
  },
  {
    // “增长3. 5%”: a Chinese sentence does not end in a point
    id: 'part-behind-point-in-chinese',
    cause,
    pattern:
      /(?<=(?![第表图圖页頁式章节節条條])\p{Script=Han})(?<whole>\d{1,3})\. (?<part>\d{1,2})(?=[%％])/gu,
    read: ({whole, part}) => `${whole}.${part}`
  },
  {
    // “about 5, 000 people”: 000 is no number
    id: 'thousands',
    cause,
    pattern: /(?<![\d,.] ?)(?<head>[1-9]\d{0,2}), 000(?= (?!and\b|or\b|to\b)\p{Ll}| ?%)/gu,
    read: ({head}) => `${head},000`
  },
  {
    // “a total of 5, 600 teaching points”
    id: 'thousands-in-all',
    cause,
    pattern:
      /(?<=\b(?:total of|more than|less than|fewer than|nearly|almost) )(?<head>[1-9]\d{0,2}), (?<tail>\d{3})(?= \p{Ll})/gu,
    read: ({head, tail}) => `${head},${tail}`
  },
  {
    // “an increase of 7. 5% over the year before”
    id: 'part-behind-point',
    cause,
    pattern:
      /(?<=\b(?:(?:increase|growth|decrease|decline|rise|rate|return) of|(?:rose|grew|fell|increased|decreased|declined) by) )(?<whole>\d{1,3})\. (?<part>\d{1,2})(?=%(?:[,;.)]| (?:over|than|year|compared|from|in|per|and)\b))/gu,
    read: ({whole, part}) => `${whole}.${part}`
  },
  {
    // “at 8 1.5 yuan”; behind a name it may be the row of a table
    id: 'two-numbers',
    cause,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}-])\\p{Ll}{1,20} )(?<!\\b${labels} )\\d{1,2} \\d{1,2}(?:\\.\\d{1,2})?(?= ?${units})`,
      'gu'
    ),
    read: () => undefined
  }
]

export const splitNumberPatterns: NumberSlips = {
  sign: /\d (?:\d|\.)|\d\. \d|\d, \d{3}(?!\d)/,
  rows
}

import type {NumberSlip, NumberSlips} from './number-slips.ts'

const cause = 'a space came between the digits of a number'

/** Words behind which a number is a label, and the next one counts something. */
const labels =
  '(?:pages?|pp|p|tables?|figures?|figs?|chapters?|sections?|lines?|notes?|numbers?|nos?|types?|grades?|days?|weeks?|phases?|rounds?|levels?|class|groups?|models?|units?|steps?|items?|parts?|and|or|to|versus|vs)\\.?'
const units =
  '(?:%|％|per ?cent\\b|(?:million|billion|trillion|yuan|dollars|euros|tons|tonnes|hectares|kilomet(?:er|re)s|km|degrees)\\b|元)'
/** Words behind which one number after another stands in a list of places, ages or parts. */
const listed =
  '(?:[Pp]ages?|[Tt]ables?|[Ff]igures?|[Cc]hapters?|[Ss]ections?|[Ll]ines?|[Nn]otes?|[Nn]umbers?|[Tt]ypes?|[Dd]ays?|[Ww]eeks?|[Pp]hases?|[Ll]evels?|[Cc]lass|[Gg]roups?|[Mm]odels?|[Ss]teps?|[Ii]tems?|[Pp]arts?|[Rr]ooms?|[Hh]ouses?|[Ll]ots?|[Kk]eys?|[Qq]uestions?|[Aa]rticles?|[Cc]odes?|[Rr]outes?|[Rr]oads?|[Gg]ates?|[Bb]us(?:es)?|[Tt]rains?|[Ff]lights?|[Pp]latforms?|[Tt]racks?|[Ss]tations?|[Vv]erses?|[Aa]ges?|[Aa]ged|January|February|March|April|May|June|July|August|September|October|November|December)'
const counts =
  '(?:(?:yuan|dollars|euros|pounds|yen|tons|tonnes|hectares|acres|mu|kilomet(?:er|re)s|met(?:er|re)s|miles|km|kWh|square|cubic|people|persons|residents|inhabitants|households|families|villages|farmers|workers|students|employees|enterprises|companies|berths|beds|seats|homes|jobs|vehicles|ships|boats|copies|cases|units|sets)\\b)'
const plural =
  '(?!(?:always|perhaps|towards|besides|sometimes|across|unless|versus|minus|needs|makes|takes|comes|gives|remains|becomes|means)\\b)\\p{Ll}{3,20}s\\b'
const approximately =
  '\\b(?:about|around|nearly|almost|over|approximately|than|only|exceeded|reached|totall?ing|up to)'

/** Chinese numerals of one digit. */
const numerals = '○〇零一二三四五六七八九'

/** Neither a digit stands before, nor the mark behind one. */
const begins = '(?<!\\d[.,]? ?|[.,])'

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
    // “since 1 953, the”: with another word behind it, it may count
    id: 'year-in-thousands',
    cause,
    pattern:
      /(?<=(?<!\d )\b(?:[Ii]n|[Ss]ince|[Uu]ntil) )1 (?<rest>9\d\d)(?=[,;)](?! ?\d)|\.(?: |$)|$| (?:the|a|an|it|they|we|he|she|this|when)\b)/gu,
    read: ({rest}) => `1${rest}`
  },
  {
    // “It was 1 953 when”
    id: 'year-in-thousands-perhaps',
    cause,
    pattern:
      /(?<=(?<![\p{L}-])\p{Ll}{2,20} )1 9\d\d(?= (?:when|while|that|and the|the|as|it|they|we|he|she)\b)/gu,
    read: () => undefined
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
    // “在 二 ○ 一 九 年 的大水”
    id: 'year-in-chinese-numerals',
    cause,
    pattern: new RegExp(
      `(?<=^|[\\p{Script=Han}，。；：、（“《「] ?)(?<![${numerals}] ?) ?(?<year>[一二] [○〇零九八七] [${numerals}] [${numerals}] ?年(?: ?(?:十 ?[一二]?|[一二三四五六七八九]) ?月(?: ?[一二三]? ?十? ?[一二三四五六七八九十] ?日)?)?) ?(?=\\p{Script=Han}|[，。；：、）”》」]|$)`,
      'gu'
    ),
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
    // “12 ,500 people”, “1 , 204 , 500 yuan”; in “Hut 12 , 500 books” the comma may divide
    id: 'thousands-before-comma',
    cause,
    pattern: new RegExp(
      `${begins}(?<!\\b${listed} )(?=[\\d,]{1,11} ,|\\d{1,3}, \\d{3} ,)(?<number>[1-9]\\d{0,2}(?: ?, ?\\d{3}){1,4})(?= ${counts}| (?:million|billion)\\b|(?<! , \\d{3}) ${plural})`,
      'gu'
    ),
    read: ({number = ''}) => number.replaceAll(' ', '')
  },
  {
    // “the rooms 1 , 204 , 500”
    id: 'comma-perhaps',
    cause,
    pattern: /(?<!\d[.,]? ?|[.,])(?=[\d,]{1,11} ,)\d{1,3}(?:,\d{3}){0,2} , ?\d{1,9}(?: ?, ?\d{1,9})*/g,
    read: () => undefined
  },
  {
    // “1, 204, 500 yuan”
    id: 'thousands-in-groups',
    cause,
    pattern: new RegExp(
      `${begins}(?<!\\b${listed} )(?<number>[1-9]\\d{0,2}(?:, \\d{3}){2,4})(?= ${counts})`,
      'gu'
    ),
    read: ({number = ''}) => number.replaceAll(' ', '')
  },
  {
    // “about 18, 700 tons”
    id: 'thousands-told',
    cause,
    pattern: new RegExp(`(?<=${approximately} )(?<head>[1-9]\\d{0,2}), (?<tail>\\d{3})(?= ${counts})`, 'gu'),
    read: ({head, tail}) => `${head},${tail}`
  },
  {
    // “18, 700 pumps”: may also be the end of one phrase and the beginning of the next
    id: 'thousands-perhaps',
    cause,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}-])\\p{Ll}{1,20},? )(?<!\\b(?:${listed}|in|on|at|since|until|by) )[1-9]\\d{0,2}, \\d{3}(?= (?:${counts}|${plural}))`,
      'gu'
    ),
    read: () => undefined
  },
  {
    // “3 .5 million”, “12 . 5 percent”
    id: 'point-behind-figure',
    cause,
    pattern: new RegExp(
      `${begins}(?<!\\b${listed} )(?<whole>\\d{1,3}) \\. ?(?<part>\\d{1,3})(?= ?${units})`,
      'gu'
    ),
    read: ({whole, part}) => `${whole}.${part}`
  },
  {
    // “51 .2 and”
    id: 'point-perhaps',
    cause,
    pattern: new RegExp(`${begins}(?<!\\b${listed} )\\d{1,3} \\.\\d{1,2}(?![\\p{L}\\d]|[.,]\\d)`, 'gu'),
    read: () => undefined
  },
  {
    // “about 3. 5 million”
    id: 'part-behind-told-point',
    cause,
    pattern: new RegExp(`(?<=${approximately} )(?<whole>\\d{1,3})\\. (?<part>\\d{1,2})(?= ?${units})`, 'gu'),
    read: ({whole, part}) => `${whole}.${part}`
  },
  {
    // “came to 49. 6%”: a sentence may end there
    id: 'part-perhaps',
    cause,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}-])\\p{Ll}{1,20},? )(?<!\\b${listed} )\\d{1,3}\\. \\d{1,2}(?= ?${units})`,
      'gu'
    ),
    read: () => undefined
  },
  {
    // “PM 2. 5”
    id: 'fine-dust',
    cause,
    pattern: /\bPM ?2(?: \. ?|\. )5(?![\d\p{L}]|[.,]\d)/gu,
    read: () => 'PM2.5'
  },
  {
    // “the 1990 s”; “took 1990 s” are seconds
    id: 'decade-and-its-s',
    cause: 'a space came between a number and its ending',
    pattern:
      /(?<=\b(?:[Tt]he |[Ee]arly |[Mm]id[ -]|[Ll]ate ))(?<decade>(?:1[5-9]|20)\d0) s(?![\p{L}\d'’.-]|\.\p{L})/gu,
    read: ({decade}) => `${decade}s`
  },
  {
    // “the 18 th congress”; “21 st” may be a weight
    id: 'ordinal-and-its-ending',
    cause: 'a space came between a number and its ending',
    pattern:
      /(?<![\p{L}\d.,-]|\d )(?<number>\d{0,2}(?:[04-9]|1[0-9]) (?=th)|(?<=\b[Tt]he )(?:[2-9]?1 (?=st)|[2-9]?2 (?=nd)|[2-9]?3 (?=rd)))(?<ending>st|nd|rd|th)(?![\p{L}\d-])/gu,
    read: ({number = '', ending}) => `${number.trim()}${ending}`
  },
  {
    // “when 3 5 delegates met”
    id: 'two-digits',
    cause,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}-])\\p{Ll}{1,20} )(?<!\\b${labels} |\\b${listed} )[1-9] \\d(?= (?:${counts}|${plural}))`,
      'gu'
    ),
    read: () => undefined
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
  sign: /\d (?:[\d.,]|(?:s|st|nd|rd|th)\b)|\d\. \d|\d, \d{3}(?!\d)|[一二] [○〇零九八七] /,
  rows
}

import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {type Language, readFacts} from '../../pipeline/numbers/index.ts'

const dates = (text: string, language: Language) =>
  readFacts(text, language).dates.map(({text: said, iso, precision}) => `${said}: ${iso} ${precision}`)
const figures = (text: string, language: Language) =>
  readFacts(text, language).quantities.map(
    ({text: said, value, upTo, unit, scale}) =>
      `${said}: ${value}${upTo ? ` to ${upTo}` : ''} ${unit}${scale ? ` ${scale.word} ${scale.exponent}` : ''}`
  )

describe('dates as facts', () => {
  it.each<[Language, string, string]>([
    ['en', 'In |June 2014| it opened', '2014-06 month'],
    ['en', 'on |10 May 2024|, and', '2024-05-10 day'],
    ['en', 'On |May 10, 2024|, the', '2024-05-10 day'],
    ['en', 'dated |2024-05-10|.', '2024-05-10 day'],
    ['en', 'in the |1760s| and', '1760/1769 decade'],
    ['en', 'the |18th century| saw', '1701/1800 century'],
    ['en', 'the |2021–2025| plan', '2021/2025 year'],
    ['en', 'from |2016 to 2020|, it', '2016/2020 year'],
    ['en', 'By the end of |2023| growth', '2023 year'],
    ['en', 'after the |2008| crisis', '2008 year'],
    ['en', '|June to August 2014|', '2014-06/2014-08 month'],
    ['en', 'from |12 June to 3 July 2020|', '2020-06-12/2020-07-03 day'],
    ['en', 'in |Q2 2022|', '2022-04/2022-06 quarter'],
    ['en', 'the |first half of 2023|', '2023-01/2023-06 half'],
    ['en', 'the |1990s–2000s| saw', '1990/2009 decade'],
    ['en', 'season |1998/99| was', '1998/1999 year'],
    ['en', 'the Water Act (|2019|) says', '2019 year'],
    ['en', 'see |2023| Annual Report', '2023 year'],
    ['en', 'in |nineteen ninety-eight|,', '1998 year'],
    ['zh', '于|2014年6月|建成', '2014-06 month'],
    ['zh', '|2023 年 9 月 5 日|', '2023-09-05 day'],
    ['zh', '|二〇二三年九月|', '2023-09 month'],
    ['zh', '|一九九八年至二○○五年|间', '1998/2005 year'],
    ['zh', '|2021—2025年|', '2021/2025 year'],
    ['zh', '从|2016年到2020年|', '2016/2020 year'],
    ['zh', '|2023年6月至8月|', '2023-06/2023-08 month'],
    ['zh', '|2023年6月1日至5日|', '2023-06-01/2023-06-05 day'],
    ['zh', '|2022年第二季度|', '2022-04/2022-06 quarter'],
    ['zh', '|2023年上半年|', '2023-01/2023-06 half'],
    ['zh', '|民国108年3月|', '2019-03 month']
  ])('%s: %s', (language, marked, expected) => {
    const [, said = ''] = marked.split('|')
    expect(dates(marked.replaceAll('|', ''), language)).toEqual([`${said}: ${expected}`])
  })
})

describe('figures as facts', () => {
  it.each<[Language, string, string]>([
    ['en', 'rose |17.5%| in', '17.5 %'],
    ['en', '|15 percent| of', '15 %'],
    ['en', 'some |10–15%| of', '10 to 15 %'],
    ['en', 'between |10 and 15 percent|', '10 to 15 %'],
    ['en', '|8.15 billion yuan| in', '8150000000 CNY billion 9'],
    ['en', '|US$ 2.3 trillion|', '2300000000000 USD trillion 12'],
    ['en', '|$500 million|', '500000000 $ million 6'],
    ['en', '|€40m|', '40000000 EUR m 6'],
    ['en', '|RMB 300 million|', '300000000 CNY million 6'],
    ['en', '|30 million cubic metres| of', '30000000 m³ million 6'],
    ['en', '|2,500 m³/s|', '2500 m³/s'],
    ['en', 'ranging from |10 to 15 percent|', '10 to 15 %'],
    ['en', 'a wall |3 m| high', '3 m'],
    ['en', '|2 million mu| of dry farmland', '2000000 亩 million 6'],
    ['zh', '|50亩|', '50 亩'],
    ['en', '|2.5 percentage points|', '2.5 pp'],
    ['zh', '|1557.6亿元|', '155760000000 元 亿 8'],
    ['zh', '|3.5 万平方公里|', '35000 km² 万 4'],
    ['zh', '|百分之八十五|', '85 %'],
    ['zh', '|１２％|', '12 %'],
    ['zh', '|5~10%|', '5 to 10 %'],
    ['zh', '|人民币3亿元|', '300000000 CNY 亿 8']
  ])('%s: %s', (language, marked, expected) => {
    const [, said = ''] = marked.split('|')
    expect(figures(marked.replaceAll('|', ''), language)).toEqual([`${said}: ${expected}`])
  })
})

test.each<[Language, string, string[]]>([
  ['en', 'rose from 10 to 15 percent', ['10: 10 %', '15 percent: 15 %']],
  [
    'en',
    'grew from 3 to 5 million tonnes',
    ['3: 3000000 t million 6', '5 million tonnes: 5000000 t million 6']
  ],
  ['zh', '从10至15%', ['10: 10 %', '15%: 15 %']]
])('a change is two values: %s: %s', (language, text, expected) => {
  expect(figures(text, language)).toEqual(expected)
})

test.each<[Language, string, string | undefined]>([
  ['en', '278 liters a second', 's'],
  ['en', '6 million yuan per year, and', 'year'],
  ['en', '6 million yuan a yearly sum', undefined],
  ['en', '6 million yuan in the year', undefined],
  ['zh', '每年6亿元', 'year'],
  ['zh', '6亿元/年', 'year'],
  ['zh', '年6亿元', undefined]
])('what a figure is counted by: %s: %s', (language, text, expected) => {
  expect(readFacts(text, language).quantities.map(({per}) => per)).toEqual([expected])
})

describe('no facts', () => {
  it.each<[Language, string]>([
    ['en', 'three provinces and 12 towns'],
    ['en', 'pp. 112-118 and pp. 1990-1995'],
    ['en', 'as shown [12] (Person, 2019) and Person (2019)'],
    ['en', 'Section 3.2, ISO 9001:2015, doi 10.1038/2019'],
    ['en', 'in 2000 villages, a total of 2019 people'],
    ['en', 'for 5 m people, 40 t, a 5 g phone, μ = 50 mu'],
    ['en', 'in 2010/11 and 1998/98, Law (2019)'],
    ['en', 'on 12 September and in June'],
    ['zh', '108年3月'],
    ['zh', '93(01)班，第12页，[12]，12-18頁'],
    ['zh', '三个省，100多亿元'],
    ['zh', '90年代，8月至9月']
  ])('%s: %s', (language, text) => {
    expect(readFacts(text, language)).toEqual({dates: [], quantities: []})
  })
})

describe('whatever the text', () => {
  const words =
    'June 2014 2023 1990s 1998/99 Act (2019) from a year 每年 - – to between and from Q2 % $ US$ 1,234.5 million bn m km² 12 May in the of 年 月 日 至 2021 亿 元 百分之 世纪 第二季度 ( ) , . / ５ ％'.split(
      ' '
    )
  const scramble = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ')), {maxLength: 40})
    .map(parts => parts.flat().join(''))
  it.each<Language>(['en', 'zh'])('%s: spans say their text, dates and values are well formed', language => {
    fc.assert(
      fc.property(fc.oneof(scramble, fc.string({unit: 'binary', maxLength: 200})), text => {
        const facts = readFacts(text, language)
        for (const {start, end, text: said} of [...facts.dates, ...facts.quantities])
          expect(text.slice(start, end)).toBe(said)
        for (const {iso} of facts.dates)
          expect(iso).toMatch(/^-?\d{4}(-\d\d(-\d\d)?)?(\/-?\d{4}(-\d\d(-\d\d)?)?)?$/)
        for (const {value, upTo = '0'} of facts.quantities)
          expect([value, upTo].every(number => /^-?\d+(\.\d+)?$/.test(number))).toBe(true)
      })
    )
  })

  it.each<Language>(['en', 'zh'])('%s: takes time in line with the text', language => {
    const started = performance.now()
    for (const piece of ['9', '1,', '2021-', '$1 ', '12 to ', 'from 2016 ', '年至'])
      readFacts(piece.repeat(100_000 / piece.length), language)
    expect(performance.now() - started).toBeLessThan(8000)
  })
})

import {describe, expect, it} from 'vitest'
import {readNumbers} from '../../pipeline/numbers/index.ts'

/** What is found in a text, as `text: kind value`. */
const found = (text: string) =>
  readNumbers(text, 'zh').map(expression => {
    const {kind, value} = expression
    const said = typeof value === 'object' ? `${value.numerator}/${value.denominator}` : String(value)
    const unit =
      kind === 'money' ? ` ${expression.currency}` : kind === 'measure' ? ` ${expression.unit}` : ''
    return `${expression.text}: ${kind} ${said}${unit}`
  })

describe('numbers in Chinese', () => {
  it.each([
    ['一百一十九万零九十', 'cardinal 1190090'],
    ['一千一百十', 'cardinal 1110'],
    ['三万五', 'cardinal 35000'],
    ['一百五', 'cardinal 150'],
    ['两千三百五', 'cardinal 2350'],
    ['廿四', 'cardinal 24'],
    ['卅五', 'cardinal 35'],
    ['伍仟肆佰參拾貳', 'cardinal 5432'],
    ['一万五千亿', 'cardinal 1500000000000'],
    ['三万亿', 'cardinal 3000000000000'],
    ['兩億零九萬', 'cardinal 200090000'],
    ['1亿2000万', 'cardinal 120000000'],
    ['３万５千', 'cardinal 35000'],
    ['1557.6亿', 'decimal 155760000000'],
    ['２．５億', 'decimal 250000000'],
    ['三点一四一五九', 'decimal 3.14159'],
    ['负十五点五', 'decimal -15.5'],
    ['第一百零一', 'ordinal 101'],
    ['第3', 'ordinal 3'],
    ['百分之八十五点三', 'percent 85.3'],
    ['百分之百', 'percent 100'],
    ['负百分之三', 'percent -3'],
    ['５０％', 'percent 50'],
    ['三分之一', 'fraction 1/3'],
    ['千分之五', 'fraction 5/1000'],
    ['三又五分之一', 'fraction 16/5'],
    ['负一又二分之一', 'fraction -3/2'],
    ['二〇二三年', 'year 2023'],
    ['二千零二十三年', 'year 2023'],
    ['公元前二二一年', 'year -0220'],
    ['民国一百零八年', 'year 2019'],
    ['民國元年', 'year 1912'],
    ['十八世纪六十年代', 'decade 1760/1769'],
    ['20世紀90年代', 'decade 1990/1999'],
    ['一九八〇年代', 'decade 1980/1989'],
    ['二十一世纪', 'century 2001/2100'],
    ['公元前三世纪', 'century -0299/-0200'],
    ['十二月', 'month 12'],
    ['二〇二三年九月五日', 'date 2023-09-05'],
    ['2023年9月', 'date 2023-09'],
    ['五月三十號', 'date --05-30'],
    ['十九日', 'date ---19'],
    ['民國一百零八年三月', 'date 2019-03'],
    ['十三点零五分', 'time 13:05'],
    ['一点五分十秒', 'time 01:05:10'],
    ['下午三點半', 'time 15:30'],
    ['两点三刻', 'time 02:45'],
    ['一点五万亿元', 'money 1500000000000 元'],
    ['三元五角二分', 'money 3.52 元'],
    ['五百新台币', 'money 500 TWD'],
    ['20.12萬平方公里', 'measure 201200 km²'],
    ['零下五摄氏度', 'measure -5 °C'],
    ['十兆瓦', 'measure 10 MW'],
    ['五百千瓦时', 'measure 500 kWh'],
    ['五分钟', 'measure 5 min']
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([`${text}: ${expected}`])
  })
})

describe('numbers in running text', () => {
  it('stand between other words', () => {
    expect(found('总书记在2023年9月考察，森林面积20.12万平方公里，占全国百分之三。')).toEqual([
      '2023年9月: date 2023-09',
      '20.12万平方公里: measure 201200 km²',
      '百分之三: percent 3'
    ])
  })

  it.each([
    ['a list of sectors', '与一二三產業融合'],
    ['a plan by its number', '十三五规划和十四五'],
    ['a class by its name', '93(01)班'],
    ['rough numbers', '三百多万，几十个，数百万，五六百，三四十，十几'],
    ['words with numerals in them', '一些，万一，十分，千万，两岸，统一，零售，百货，亿万，第'],
    ['everyday characters of formal numerals', '大陆十，队伍，參加，陆续'],
    ['structures, not sums', '二元结构，一元化'],
    ['a bit and a point', '好一点，一点一滴，三点意见，两点一线'],
    ['days to count', '三日之后，一日'],
    ['names in digits', '5G和G20，COVID-19，2023-09-01，10.1038/s41'],
    ['a place left out before a scale', '一千五万'],
    ['scales that do not fall', '三万五万，一亿二亿，一万一万'],
    ['a month of another era', '令和五年三月']
  ])('nothing in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('hold no day that the calendar lacks', () => {
    expect(found('二月三十日')).not.toContainEqual(expect.stringContaining('date'))
  })

  it('leave a year of the Republic alone that does not say so', () => {
    expect(found('108年3月').filter(one => !one.includes('cardinal'))).toEqual([])
  })

  it('do not take a span of years for a year', () => {
    expect(found('1500年的历史，三年，两千年').filter(one => !one.includes('cardinal'))).toEqual([])
  })

  it('take the last place of a long number as it stands only where nothing else is said', () => {
    expect(found('一億零一萬一千一百一')).toEqual(['一億零一萬一千一百一: cardinal 100011101'])
    expect(found('共一億零一萬一千一百一人')).toEqual([])
  })
})

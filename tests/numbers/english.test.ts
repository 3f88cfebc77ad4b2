import {describe, expect, it} from 'vitest'
import {readNumbers} from '../../pipeline/numbers/index.ts'

/** What is found in a text, as `text: kind value`. */
const found = (text: string) =>
  readNumbers(text, 'en').map(expression => {
    const {kind, value} = expression
    const said = typeof value === 'object' ? `${value.numerator}/${value.denominator}` : String(value)
    const unit =
      kind === 'money' ? ` ${expression.currency}` : kind === 'measure' ? ` ${expression.unit}` : ''
    return `${expression.text}: ${kind} ${said}${unit}`
  })

describe('numbers in English words', () => {
  it.each([
    ['one hundred and five', 'cardinal 105'],
    ['two thousand and twenty-three', 'cardinal 2023'],
    ['one million four hundred and fifty thousand', 'cardinal 1450000'],
    ['twenty-one hundred and eleven', 'cardinal 2111'],
    ['twenty one crore ninety eight lakh', 'cardinal 219800000'],
    ['nine hundred ninety-nine decillion', `cardinal 999${'0'.repeat(33)}`],
    ['a hundred and twenty', 'cardinal 120'],
    ['minus twenty five', 'cardinal -25'],
    ['seventeen point five o', 'decimal 17.50'],
    ['two and a half million', 'decimal 2500000'],
    ['5.2 million', 'decimal 5200000'],
    ['one hundred and twenty-first', 'ordinal 121'],
    ['21st', 'ordinal 21'],
    ['two thirds', 'fraction 2/3'],
    ['one hundredth', 'ordinal 100'],
    ['twelve point five per cent', 'percent 12.5'],
    ['70.3%', 'percent 70.3'],
    ['nineteen seventeen', 'year 1917'],
    ['nineteen oh five', 'year 1905'],
    ['seven fifty b c', 'year -0749'],
    ['44 BC', 'year -0043'],
    ['nineteen eighties', 'decade 1980/1989'],
    ["1980's", 'decade 1980/1989'],
    ['eighteenth century', 'century 1701/1800'],
    ['third century BC', 'century -0299/-0200'],
    ['September', 'month 9'],
    ['the twenty-fifth of July twenty twelve', 'date 2012-07-25'],
    ['May 10, 2024', 'date 2024-05-10'],
    ['Sept. 5', 'date --09-05'],
    ['October nineteen oh five', 'date 1905-10'],
    ['the second quarter of twenty twenty-two', 'date 2022-04/2022-06'],
    ['half past three', 'time 03:30'],
    ['ten to eleven pm', 'time 22:50'],
    ['twelve fifteen a.m.', 'time 00:15'],
    ['four dollars and sixty-nine cents', 'money 4.69 $'],
    ['one cent', 'money 0.01 $'],
    ['thirty billion yen', 'money 30000000000 JPY'],
    ['US$3 billion', 'money 3000000000 USD'],
    ['forty kilo watt hours', 'measure 40 kWh'],
    ['two hundred kilometres per hour', 'measure 200 km/h'],
    ['1.45 million square kilometers', 'measure 1450000 km²']
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([`${text}: ${expected}`])
  })
})

describe('numbers in running text', () => {
  it.each([
    [
      'a year before the word year',
      'two thousand and fourteen year six In',
      ['two thousand and fourteen: year 2014', 'six: cardinal 6']
    ],
    [
      'no year before a noun',
      'in two thousand and twelve villages',
      ['two thousand and twelve: cardinal 2012']
    ],
    ['a year after since', 'since two thousand and twelve, it', ['two thousand and twelve: year 2012']],
    ['no day before a noun', 'In June thirty people came', ['June: month 6', 'thirty: cardinal 30']],
    [
      'no year after a month and before a noun',
      'In June two thousand people came',
      ['June: month 6', 'two thousand: cardinal 2000']
    ],
    [
      'no month in a verb',
      'we may first march sixteen miles',
      ['first: ordinal 1', 'sixteen miles: measure 16 mi']
    ],
    [
      'both ends of a range',
      'between one hundred and fifty units',
      ['one hundred: cardinal 100', 'fifty: cardinal 50']
    ],
    [
      'and inside a range',
      'between one hundred and fifty and two hundred',
      ['one hundred and fifty: cardinal 150', 'two hundred: cardinal 200']
    ],
    ['a time after at', 'at two thirty we met', ['two thirty: time 02:30']],
    ['a verb that is also a currency', 'the two won twice', ['two: cardinal 2']],
    [
      'years and their ranges in digits',
      'in 2014-2019 (2008)',
      ['2014: year 2014', '2019: year 2019', '2008: year 2008']
    ]
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['one two three'],
    ['three hundred thousand million'],
    ['thousand million billion'],
    ['one million, two hundred thousand'],
    ['twenty-twenty vision'],
    ['twenty-four seven'],
    ['several hundred, half a million, hundreds of thousands'],
    ['eighteen point twenty five'],
    ['the eighties'],
    ['in the 1300s'],
    ['Room two oh one'],
    ['late S and G2/M phases, 10.1038/s41586, 1.2.3, 112-118, 5G, COVID-19, 007, 12:30'],
    ['£71.6million']
  ])('nothing in: %s', text => {
    expect(found(text).filter(one => !/: (?:ordinal|month) /.test(one))).toEqual([])
  })
})

import {describe, expect, it} from 'vitest'
import {spokenToWritten} from '../../pipeline/numbers/index.ts'

describe('a whole utterance', () => {
  it.each([
    ['two hundred and fifty four', '254'],
    ['Four hundred million.', '400 million.'],
    ['  second  ', '  2nd  '],
    ['two thirty', '02:30'],
    ['point five o six dollars', '$0.506'],
    ['nine', 'nine']
  ])('%s', (spoken, written) => {
    expect(spokenToWritten(spoken, 'en')).toBe(written)
  })

  it.each([
    ['一百一十九万', '119万'],
    ['八月', '8月'],
    ['六点', '6点'],
    ['纪元前二〇〇年。', '公元前200年。'],
    ['三', '三']
  ])('%s', (spoken, written) => {
    expect(spokenToWritten(spoken, 'zh')).toBe(written)
  })
})

describe('running text in English is rewritten', () => {
  it.each([
    ['Since nineteen seventy-eight, twenty-five provinces', 'Since 1978, 25 provinces'],
    ['It grew from one point five to two point seven percent.', 'It grew from 1.5 to 2.7%.'],
    ['On the twenty-fifth of December nineteen forty-nine', 'On 25 December 1949'],
    ['twelve million people in the twenty-first century', '12 million people in the 21st century'],
    ['in the nineteen sixties, on October first, nineteen forty-nine', 'in the 1960s, on October 1, 1949'],
    ['It cost two point five billion dollars.', 'It cost $2.5 billion.'],
    ['set alarm at ten to eleven pm', 'set alarm at 10:50 p.m.'],
    ['from twenty to thirty', 'from 20 to 30']
  ])('%s', (spoken, written) => {
    expect(spokenToWritten(spoken, 'en')).toBe(written)
  })
})

describe('running text in English keeps', () => {
  it.each([
    [
      'list words and small counts',
      'First, we have one hand and two wings. Second, the three provinces: one of us.'
    ],
    ['legal formulas', 'in the Year of our Lord Two Thousand and Twenty-two'],
    ['legal formulas in small letters', 'in the year of our lord two thousand and twenty-two'],
    ['numbers said twice', 'two thousand and twenty-two (2022), thirty (30) days and 30 (thirty) days'],
    [
      'phases, citations and identifiers',
      'late S and G2/M phases, Nature 10.1038/s41586-020, pp. 112-118, see [12]'
    ],
    ['titles', 'the Group of Twenty and One Hundred Years of Solitude'],
    ['two numbers of which one stays', 'two or three hundred people; five to six million; nine and fifteen'],
    ['rough numbers', 'a hundred people, half a million, several thousand'],
    ['small fractions', 'two thirds, one half, and two and a half years'],
    ['everyday measures', 'thirty minutes and three feet'],
    ['sayings', 'a catch twenty-two, forty winks, fifty-fifty'],
    [
      'nouns and verbs',
      'At this point two people, at one point two people; the sixty-second rule; the two won'
    ],
    ['an amount that does not agree', 'one dollars'],
    [
      'what is written with digits',
      'On May 10, 2024 at 12:30, 5 percent of $1.5 million; 78 of 1,234.5 tons.'
    ]
  ])('%s', (_, text) => {
    expect(spokenToWritten(text, 'en')).toBe(text)
  })
})

describe('running text in Chinese is rewritten', () => {
  it.each([
    ['二〇二三年九月五日，三億人上冰雪', '2023年9月5日，3億人上冰雪'],
    ['二十一世纪，增长百分之八十五点三', '21世纪，增长85.3%'],
    ['面积九百六十万平方公里，耗资五千万元', '面积960万平方公里，耗资5000万元'],
    ['十八世纪六十年代的第二百五十条', '18世纪60年代的第250条'],
    ['下午三点半到四点', '下午3点半到四点']
  ])('%s', (spoken, written) => {
    expect(spokenToWritten(spoken, 'zh')).toBe(written)
  })
})

describe('running text in Chinese keeps', () => {
  it.each([
    ['years of the Republic', '108年3月，民国一百零八年三月'],
    ['a day in brackets', '今(24)日'],
    ['lists of sectors and plans', '一二三產業，十三五规划'],
    ['classes', '93(01)班'],
    ['list words', '第一，第二产业，第二十届，二十大'],
    ['small counts', '三个代表，五十步，三十而立，两手抓'],
    ['bare months and days, which may be spans', '三月有余，十日之内'],
    ['spans of years', '五千年文明，一百年'],
    ['numbers one after another', '三、四百人，三至五百'],
    ['sayings', '一千零一夜，两点一线，二万五千里长征，十月革命'],
    ['what has digits in it', '5千万，1557.6亿斤，１２３，70.3%']
  ])('%s', (_, text) => {
    expect(spokenToWritten(text, 'zh')).toBe(text)
  })
})

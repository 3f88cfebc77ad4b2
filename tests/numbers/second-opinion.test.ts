import recognizers from '@microsoft/recognizers-text-suite'
import {describe, expect, it} from 'vitest'
import {readNumberAt} from '../../pipeline/numbers/index.ts'
import {spellChinese, spellChineseDecimal} from './spell-chinese.ts'
import {spellEnglish, spellEnglishDecimal, spellEnglishOrdinal} from './spell-english.ts'

// The other library counts in floating point: only numbers that it can hold are a question to it.
const numbers = Array.from({length: 40}, (_, index) => BigInt(Math.floor(1.7 ** index * 1.9)))
const {Culture, recognizeNumber, recognizeOrdinal, recognizePercentage} = recognizers

type Answer = ReturnType<typeof recognizeNumber>

/** Its value, if it read all of the words as one number. */
const whole = (words: string, answer: Answer) =>
  answer.length === 1 && answer[0]?.text.length === words.length
    ? String(answer[0].resolution?.value)
    : undefined

describe('another library reads the same', () => {
  it.each(numbers.map(String))('%s', digits => {
    const value = BigInt(digits)
    const english = spellEnglish(value, {and: false, hyphen: true})
    const chinese = spellChinese(value)
    expect(whole(english, recognizeNumber(english, Culture.English))).toBe(
      readNumberAt(english, 0, 'en', ['cardinal'])?.value
    )
    expect(whole(chinese, recognizeNumber(chinese, Culture.Chinese))).toBe(
      readNumberAt(chinese, 0, 'zh', ['cardinal'])?.value
    )
  })

  it.each(['7.5', '12.045', '120.5', '1005.25'])('%s', value => {
    const [head = '', digits = ''] = value.split('.')
    const english = spellEnglishDecimal(BigInt(head), digits)
    const chinese = spellChineseDecimal(BigInt(head), digits)
    expect(whole(english, recognizeNumber(english, Culture.English))).toBe(
      readNumberAt(english, 0, 'en', ['decimal'])?.value
    )
    expect(whole(chinese, recognizeNumber(chinese, Culture.Chinese))).toBe(
      readNumberAt(chinese, 0, 'zh', ['decimal'])?.value
    )
  })

  it.each([1n, 12n, 21n, 100n, 342n, 2023n])('ordinal %s', value => {
    const words = spellEnglishOrdinal(value, {and: false, hyphen: true})
    expect(whole(words, recognizeOrdinal(words, Culture.English))).toBe(
      readNumberAt(words, 0, 'en', ['ordinal'])?.value
    )
  })

  it.each(['百分之三十五点二', '百分之五', '百分之一百二十'])('%s', words => {
    expect(whole(words, recognizePercentage(words, Culture.Chinese))).toBe(
      `${readNumberAt(words, 0, 'zh', ['percent'])?.value}%`
    )
  })

  it.each(['一百五', '两千三百五', '三万五', '一万五千亿'])('%s', words => {
    expect(whole(words, recognizeNumber(words, Culture.Chinese))).toBe(
      readNumberAt(words, 0, 'zh', ['cardinal'])?.value
    )
  })
})

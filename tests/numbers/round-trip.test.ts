import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Language, readNumberAt, readNumbers, spokenToWritten} from '../../pipeline/numbers/index.ts'
import {
  FORMAL,
  FORMAL_TRADITIONAL,
  SIMPLIFIED,
  spellChinese,
  spellChineseDecimal,
  spellChineseDigits,
  TRADITIONAL
} from './spell-chinese.ts'
import {spellEnglish, spellEnglishDecimal, spellEnglishOrdinal} from './spell-english.ts'

/** All sizes alike: as many numbers below a thousand as above a billion. */
const wholeNumber = fc
  .tuple(fc.integer({min: 0, max: 15}), fc.bigInt({min: 0n, max: 10n ** 15n}))
  .map(([places, value]) => (places === 15 ? value : value % 10n ** BigInt(places)))
const decimals = fc.stringMatching(/^\d{1,12}$/)
const englishStyle = fc.record({and: fc.boolean(), hyphen: fc.boolean()})
const chineseStyle = fc.constantFrom(SIMPLIFIED, TRADITIONAL, FORMAL, FORMAL_TRADITIONAL)

const read = (
  words: string,
  language: Language,
  kind: 'cardinal' | 'decimal' | 'ordinal' | 'percent' | 'year'
) => {
  const found = readNumberAt(words, 0, language, [kind])
  return found?.end === words.length ? found.value : `${found?.text} of ${words}`
}

describe('what was written in English words is read back', () => {
  it('whole numbers to 10^15', () => {
    fc.assert(
      fc.property(wholeNumber, englishStyle, (value, style) => {
        expect(read(spellEnglish(value, style), 'en', 'cardinal')).toBe(String(value))
        expect(read(spellEnglish(-1n - value, style), 'en', 'cardinal')).toBe(String(-1n - value))
      })
    )
  })

  it('ordinals', () => {
    fc.assert(
      fc.property(wholeNumber, englishStyle, (value, style) => {
        expect(read(spellEnglishOrdinal(value, style), 'en', 'ordinal')).toBe(String(value))
      })
    )
  })

  it('decimals, with every digit', () => {
    fc.assert(
      fc.property(wholeNumber, decimals, (whole, digits) => {
        const words = spellEnglishDecimal(whole, digits)
        expect(read(words, 'en', 'decimal')).toBe(`${whole}.${digits}`)
        expect(read(`${words} percent`, 'en', 'percent')).toBe(`${whole}.${digits}`)
      })
    )
  })

  it('years in two halves', () => {
    fc.assert(
      fc.property(fc.integer({min: 13, max: 20}), fc.integer({min: 10, max: 99}), (century, rest) => {
        const words = `${spellEnglish(BigInt(century))} ${spellEnglish(BigInt(rest))}`
        expect(readNumbers(words, 'en')).toMatchObject([{kind: 'year', value: String(century * 100 + rest)}])
      })
    )
  })
})

describe('what was written in Chinese numerals is read back', () => {
  it('whole numbers to 10^15', () => {
    fc.assert(
      fc.property(wholeNumber, chineseStyle, (value, style) => {
        expect(read(spellChinese(value, style), 'zh', 'cardinal')).toBe(String(value))
      })
    )
  })

  it('ordinals', () => {
    fc.assert(
      fc.property(wholeNumber, chineseStyle, (value, style) => {
        expect(read(`第${spellChinese(value, style)}`, 'zh', 'ordinal')).toBe(String(value))
      })
    )
  })

  it('decimals, with every digit', () => {
    fc.assert(
      fc.property(wholeNumber, decimals, chineseStyle, (whole, digits, style) => {
        const words = spellChineseDecimal(whole, digits, style)
        expect(read(words, 'zh', 'decimal')).toBe(`${whole}.${digits}`)
        expect(read(`百分之${words}`, 'zh', 'percent')).toBe(`${whole}.${digits}`)
      })
    )
  })

  it('years digit by digit', () => {
    fc.assert(
      fc.property(fc.integer({min: 1000, max: 2999}), year => {
        expect(read(`${spellChineseDigits(String(year))}年`, 'zh', 'year')).toBe(String(year))
      })
    )
  })
})

it('what was written with digits is written so already', () => {
  fc.assert(
    fc.property(wholeNumber, value => {
      const english = spokenToWritten(spellEnglish(value), 'en')
      const chinese = spokenToWritten(spellChinese(value), 'zh')
      expect(spokenToWritten(english, 'en')).toBe(english)
      expect(spokenToWritten(chinese, 'zh')).toBe(chinese)
    })
  )
})

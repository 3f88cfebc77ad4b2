import {describe, expect, it} from 'vitest'
import {fontFamily} from '../../../pipeline/page/fonts/families.ts'

describe('font-family', () => {
  it.each([
    ['serif', 'en', "'Noto Serif', 'Noto Sans', 'Noto Serif SC', 'Noto Serif TC', serif"],
    ['sans', 'de-AT', "'Noto Sans', 'Noto Serif', 'Noto Serif SC', 'Noto Serif TC', sans-serif"],
    ['serif', 'zh', "'Noto Serif SC', 'Noto Serif', 'Noto Sans', 'Noto Serif TC', serif"],
    ['serif', 'zh-Hans-CN', "'Noto Serif SC', 'Noto Serif', 'Noto Sans', 'Noto Serif TC', serif"],
    ['sans', 'zh-HK', "'Noto Serif TC', 'Noto Sans', 'Noto Serif', 'Noto Serif SC', sans-serif"],
    ['serif', 'zh-Hant', "'Noto Serif TC', 'Noto Serif', 'Noto Sans', 'Noto Serif SC', serif"]
  ] as const)('for %s in %s', (role, lang, expected) => {
    expect(fontFamily(role, lang)).toBe(expected)
  })
})

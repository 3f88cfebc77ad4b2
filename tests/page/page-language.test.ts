import {expect, test} from 'vitest'
import {pageLanguage} from '../../pipeline/page/page-language.ts'

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['fr', 'en'],
  ['not a language', 'en']
])('a batch in %s makes a page in %s', (batch, page) => {
  expect(pageLanguage(batch, new Set(['en', 'zh-Hans', 'zh-Hant']))).toBe(page)
})

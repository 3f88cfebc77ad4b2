import {Converter as toTraditional} from 'opencc-js/cn2t'
import {Converter as toSimplified} from 'opencc-js/t2cn'
import {describe, expect, it} from 'vitest'
import {conversionSlips} from '../../pipeline/clean/conversion-slips.ts'
import {convertedWords} from '../../pipeline/clean/conversion-words.ts'
import {rules} from '../../pipeline/clean/index.ts'
import {cleanWith} from './case.ts'

/** The converter whose products the tables list, as a second opinion. */
const convert = toTraditional({from: 'cn', to: 'twp'})
const simplify = toSimplified({from: 't', to: 'cn'})

describe('conversion slips', () => {
  it.each(conversionSlips.map(row => [row.id, row] as const))(
    '%s is what the converter makes',
    (_, {made, was}) => {
      expect(convert(simplify(was))).toBe(made)
    }
  )

  it.each(conversionSlips.filter(({loose}) => !loose).map(row => [row.id, row] as const))(
    '%s is repaired wherever it stands',
    async (_, {made, was}) => {
      const applied = rules.filter(({id}) => id === 'phrase-conversion')
      const {markdown} = await cleanWith(applied, made, 'txt', {language: 'zh-Hant'})
      expect(markdown.trim()).toBe(was)
    }
  )
})

describe('converted words', () => {
  const rows = convertedWords.filter(({made}) => !/^(?:已開發|開發中)國家$/.test(made))
  it.each(rows.map(row => [row.made, row] as const))('%s is what the converter makes', (_, {made, was}) => {
    expect(convert(simplify(was))).toBe(made)
  })
})

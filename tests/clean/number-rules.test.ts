import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../pipeline/clean/index.ts'
import {cleanWith} from './case.ts'
import {expectPromises} from './promises.ts'

const ids = new Set([
  'number-entities',
  'garbled-digits',
  'split-numbers',
  'torn-scale-words',
  'translated-dates',
  'translated-centuries',
  'translated-figures',
  'split-dates',
  'plan-numbers',
  'spelled-out-cells',
  'magnitudes'
])
const numberRules = rules.filter(({id}) => ids.has(id))

/** Numbers whole and damaged, and what may stand between and around them. */
const pieces = fc.constantFrom(
  ...'0123456789 .,%-()（）"“”$\\&;:lOI年',
  ' ',
  ' ',
  '\n\n',
  '. ',
  'in ',
  'In 20 24, ',
  'since 2O18 ',
  'the late 19608, ',
  '65438+0',
  '20',
  ' Ten thousand',
  ' Hundred million yuan',
  '1,200,00',
  '1.2 million',
  '(120,000)',
  '120万',
  ' .5 %',
  ', 000 people',
  ' 5\\%',
  '&permil;',
  '&nbsp;',
  '& permit;',
  'M AY 2 0 1 6',
  'the 145 period',
  '"45" plan',
  'the 14th Five-Year Plan',
  '“Fourteen Five” period',
  'two thousand and twenty-three year nine ',
  'two thousand and twenty year two month thirty ',
  'On the 21st of August, ',
  'In June, ',
  'the 20 century 90 s ',
  'by 2025 year ',
  ' 100 million yuan',
  ' percent%',
  ' yuan',
  ' people of the ',
  ' , 204 ',
  'In 2023 年 9 月 ',
  ' year May 20 day, ',
  'the 18 th ',
  'about ',
  'The council in August ',
  '| a | 12 |\n|---|---|\n| b | 13 |\n| c | 14 |\n| d | twelve |\n\n'
)
const document = fc.array(pieces, {maxLength: 30}).map(parts => parts.join(''))

describe('the rules for damaged numbers', () => {
  it('are all there', () => {
    expect(numberRules.map(({id}) => id).sort()).toEqual([...ids].sort())
  })

  it.each(['txt', 'md'] as const)('balance, replay and come to rest on any mixture: %s', async format => {
    await fc.assert(
      fc.asyncProperty(document, async text => {
        await expectPromises(numberRules, await cleanWith(numberRules, text, format))
      }),
      {numRuns: 300}
    )
  })

  it('are not alone in leaving what is never touched', async () => {
    const text = readFileSync(new URL('garbled-digits/never-touched-kept/input.txt', import.meta.url), 'utf8')
    const {entries} = await cleanWith(rules, text, 'txt')
    expect(entries.filter(({kind}) => kind !== 'doubt')).toEqual([])
  })

  it.each([
    ['digits', '1234567890'],
    ['digits set apart', '1 2 '],
    ['thousands', '1,000,'],
    ['letters for digits', '2Ol'],
    ['scale words', 'thousand million billion '],
    ['ampersands', '5 & '],
    ['numerals', 'twenty '],
    ['brackets', '1,000 (']
  ])('leave a text of nothing but %s as it is', async (_, part) => {
    const text = part.repeat(300_000 / part.length).trim()
    const {entries} = await cleanWith(numberRules, text, 'txt')
    expect(entries.filter(({kind}) => kind !== 'doubt')).toEqual([])
  })
})

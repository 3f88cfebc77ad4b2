import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../pipeline/clean/index.ts'
import type {Format} from '../../pipeline/parse/index.ts'
import {cleanWith} from './case.ts'
import {expectPromises} from './promises.ts'

const body =
  'Rain that falls on a sealed city runs off within minutes, and the pipes below the street were laid for gentler weather than today’s.'
const bodyChinese =
  '城市内涝的根本原因在于地面硬化和排水能力不足，暴雨来临时雨水无处可去，只能在低洼地段积聚，影响交通和居民生活。'

/** Pieces that rules take an interest in, whole and cut. */
const pieces = fc.constantFrom(
  body,
  `${body} `,
  body.slice(0, 110),
  body.slice(110),
  body.toLowerCase(),
  bodyChinese,
  bodyChinese.slice(0, 40),
  `${body} ${body} ${body} `,
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  ' ',
  '\u00A0 ',
  '　',
  '\t',
  '. ',
  ', ',
  '"',
  '“',
  '”',
  '*',
  '***',
  '_',
  '#',
  '>',
  '- ',
  '1. ',
  '1、 ',
  '(1) ',
  '（一）',
  '一、',
  '2.1 ',
  '[1]',
  '![A map](map.png)',
  '`one , two`',
  '$x_1 , x_2$',
  '10<sup>6</sup>',
  '[2] ',
  '①',
  'one )',
  'two )',
  'three )',
  'First, ',
  'Second, ',
  'Third, ',
  'Firstly, ',
  'two thousand and twenty-three year nine ',
  'In June, ',
  'in August',
  'eighteen century sixty ',
  'In the s, ',
  'along with twenty ',
  'With the spread of ',
  'the 21st century',
  'Return to list',
  'Links',
  'Source: Water, 2024, Issue 3',
  'Edit:Web desk Responsible editor:Policy desk',
  'Abstract: ',
  'Keywords: rain; pipes',
  '2024-05-31',
  'Article Contents',
  'REFERENCES',
  'Copyright © 2019',
  'A short line',
  '深刻认识重要意义',
  '城市,排水',
  '髮展',
  '12',
  'Page 3',
  'Urban Water Review\n\n13',
  '_________',
  '1 The figures are those of the office.',
  '\n\nYear    Rain    Floods\n2019    812     3\n2020    640     1\n',
  'Pumps    5    6\nGates    1\nCranes    12\n',
  'develop-',
  'ment of storage',
  'Institute of Water',
  'Office of Water: ',
  '<b>',
  '&amp;',
  '[^1]',
  '| a | b |',
  '~',
  '`',
  '\\',
  'www.example.org',
  'a@example.org'
)
const document = fc.array(pieces, {maxLength: 40}).map(parts => parts.join(''))

describe('cleaning any text', () => {
  it.each<Format>(['txt', 'md'])('balances, replays and comes to rest: %s', async format => {
    await fc.assert(
      fc.asyncProperty(document, async text => {
        await expectPromises(rules, await cleanWith(rules, text, format))
      }),
      {numRuns: 150}
    )
  })

  it('never throws on any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary', maxLength: 200}), async text => {
        await expectPromises(rules, await cleanWith(rules, text.replaceAll('\r', '\n'), 'txt'))
      }),
      {numRuns: 200}
    )
  })
})

const seeds = path.resolve('../shared/seeds')
describe.skipIf(!existsSync(seeds))(
  `cleaning the seed texts${existsSync(seeds) ? '' : ' (skipped: ../shared/seeds is absent)'}`,
  () => {
    const files = existsSync(seeds) ? readdirSync(seeds) : []
    it.each(files)('%s', async file => {
      const text = readFileSync(path.join(seeds, file), 'utf8')
      const cleaning = await cleanWith(rules, text, 'txt')
      await expectPromises(rules, cleaning)
      expect(cleaning.entries.length).toBeGreaterThan(0)
    })
  }
)

const articles = path.resolve('../shared/yardsticks/articles/full')
const hasArticles = existsSync(articles)
describe.skipIf(!hasArticles)(
  `cleaning 91 whole pages${hasArticles ? '' : ' (skipped: ../shared/yardsticks is absent)'}`,
  () => {
    it('balances, replays and comes to rest', async () => {
      for (const file of readdirSync(articles)) {
        const text = readFileSync(path.join(articles, file), 'utf8').replace(/\r\n?/g, '\n')
        await expectPromises(rules, await cleanWith(rules, text, 'txt'))
      }
    }, 180_000)
  }
)

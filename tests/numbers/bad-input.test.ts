import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {grammarOf} from '../../pipeline/numbers/grammar-of.ts'
import {type Language, readNumberAt, readNumbers, spokenToWritten} from '../../pipeline/numbers/index.ts'
import {scan} from '../../pipeline/numbers/scan.ts'

const languages: readonly Language[] = ['en', 'zh']
const words =
  `zero one two nine ten twelve nineteen twenty ninety hundred thousand million billion first second twentieth
  and point minus a the half quarter past to o oh july may of century year percent dollars cents won per square kilo
  meters pm a.m. BC 5 1,234.5 $ % 1980s 21st - , . ' 零 一 二 两 九 十 百 千 万 亿 兆 廿 第 百分之 分之 又 点 年 月 日 元 半 刻
  公元前 民国 下午 世纪 年代 ５ ， 陆 負`.split(/\s+/)
const scramble = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', '-', ', ')), {maxLength: 40})
  .map(parts => parts.flat().join(''))
const anyText = fc.oneof(scramble, fc.string({unit: 'binary', maxLength: 200}))

describe('whatever the text', () => {
  it.each(languages)('%s: what is found is ordered, apart and where it says', language => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const {start, end, text: said} of readNumbers(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(said)
          last = end
        }
        expect(typeof spokenToWritten(text, language)).toBe('string')
      })
    )
  })

  it.each(languages)('%s: values are written as they are promised', language => {
    const promised: Readonly<Record<string, RegExp>> = {
      cardinal: /^-?\d+$/,
      ordinal: /^\d+$/,
      decimal: /^-?\d+(?:\.\d+)?$/,
      percent: /^-?\d+(?:\.\d+)?$/,
      money: /^-?\d+(?:\.\d+)?$/,
      measure: /^-?\d+(?:\.\d+)?$/,
      year: /^-?\d{4}$/,
      decade: /^\d{3}0\/\d{3}9$/,
      century: /^-?\d{4}\/-?\d{4}$/,
      month: /^(?:[1-9]|1[0-2])$/,
      date: /^(?:-?\d{4}-\d\d(?:-\d\d)?|-?\d{4}-\d\d\/-?\d{4}-\d\d|--\d\d-\d\d|---\d\d)$/,
      time: /^[0-2]\d:[0-5]\d(?::[0-5]\d)?$/
    }
    fc.assert(
      fc.property(anyText, text => {
        for (const {kind, value} of readNumbers(text, language)) {
          if (typeof value !== 'object') expect(String(value)).toMatch(promised[kind] ?? /never/)
        }
      })
    )
  })

  it.each(languages)('%s: any place can be asked about', language => {
    fc.assert(
      fc.property(anyText, fc.integer({min: -5, max: 250}), (text, offset) => {
        const found = readNumberAt(text, offset, language)
        expect(found === undefined || found.start === offset).toBe(true)
      })
    )
  })

  it.each([
    ['en', 'one '.repeat(1000)],
    ['en', `one point ${'one '.repeat(1000)}`],
    ['en', '9'.repeat(1000)],
    ['en', `${'nine '.repeat(3)}${'thousand million billion '.repeat(50)}`],
    ['zh', '九'.repeat(1000)],
    ['zh', `一点${'九'.repeat(1000)}`],
    ['zh', '9'.repeat(1000)],
    ['zh', '一万亿'.repeat(300)]
  ] as const)('%s: no piece of an endless number is read', (language, text) => {
    expect(readNumbers(text, language)).toEqual([])
  })
})

describe('the work grows with the text', () => {
  const pieces = [
    'one ',
    'twenty ',
    'two thousand and ',
    'one point one ',
    'thousand million ',
    'one, ',
    'july twenty ',
    'july fifth, ',
    'half past ',
    'a.m.',
    'the ',
    'minus ',
    '$1 ',
    '1,111,',
    '1.',
    '1',
    'kilo ',
    ' ',
    '-',
    '一',
    '零',
    '十',
    '万',
    '一万亿',
    '第一',
    '百分之',
    '十分之',
    '一点',
    '公元前',
    '一月一日',
    '民国一年',
    '一又',
    '１',
    '負'
  ]

  /** How often a place is read, skipped to and left in a text of so many pieces. */
  const steps = (piece: string, times: number, language: Language) => {
    const text = piece.repeat(times)
    const grammar = grammarOf(text, language, 0)
    let count = 0
    scan(text, {
      ...grammar,
      readAt: offset => {
        count++
        return grammar.readAt(offset)
      }
    })
    return count
  }

  it.each(pieces)('%j: no place is read twice', piece => {
    for (const language of languages) {
      const once = steps(piece, 500, language)
      expect(once).toBeLessThanOrEqual(piece.length * 500)
      expect(steps(piece, 1000, language)).toBeLessThanOrEqual(2 * once + 2)
    }
  })

  // A reading that looked at all the rest of the text would need hours here, not seconds.
  it.each([...'1一 -', 'one ', 'one point one ', '1,111,', '一万亿', pieces.join(' ')])(
    '%j: a megabyte of it comes back',
    piece => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
      for (const language of languages) expect(readNumbers(text, language)).toBeInstanceOf(Array)
    },
    300_000
  )

  it('asking about one place does not read the text', () => {
    const text = `two thousand and ten year ${'one '.repeat(500_000)}`
    for (let times = 0; times < 2000; times++) {
      expect(readNumberAt(text, 0, 'en', ['year'])?.value).toBe('2010')
    }
  })
})

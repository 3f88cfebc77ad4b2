import {describe, expect, it} from 'vitest'
import {type NumberKind, readNumberAt} from '../../pipeline/numbers/index.ts'

/** Reads where `|` stands. */
const readAt = (marked: string, kinds?: readonly NumberKind[]) => {
  const offset = marked.indexOf('|')
  const found = readNumberAt(marked.replace('|', ''), offset, 'en', kinds)
  return found && [found.kind, found.value, found.text]
}

describe('a translated page with its numerals torn out', () => {
  const text = 'end. |two thousand and twenty-three year nine During his visit in August'

  it.each<[string, NumberKind, unknown[]]>([
    [text, 'year', ['year', '2023', 'two thousand and twenty-three']],
    ['two thousand and fourteen year |six In June,', 'month', ['month', 6, 'six']],
    ['two thousand and twenty-three year |twelve The', 'month', ['month', 12, 'twelve']],
    ['visit in |August,', 'month', ['month', 8, 'August']],
    ['|eighteen century sixty In the s, with', 'cardinal', ['cardinal', '18', 'eighteen']],
    ['|eighteen century sixty In the s, with', 'century', ['century', '1701/1800', 'eighteen century']],
    ['eighteen century |sixty In the s, with', 'cardinal', ['cardinal', '60', 'sixty']],
    ['get into |twenty-one In the 21st century', 'cardinal', ['cardinal', '21', 'twenty-one']],
    ['In the |21st century', 'century', ['century', '2001/2100', '21st century']]
  ])('%s as a %s', (marked, kind, expected) => {
    expect(readAt(marked, [kind])).toEqual(expected)
  })
})

describe('the kinds asked for', () => {
  it.each<[string, NumberKind[], unknown[] | undefined]>([
    ['|two thousand and ten villages', ['year'], ['year', '2010', 'two thousand and ten']],
    ['|two thirty', ['time'], ['time', '02:30', 'two thirty']],
    ['|thirteen', ['month'], undefined],
    ['|nine', ['year', 'date'], undefined]
  ])('%s as %s', (marked, kinds, expected) => {
    expect(readAt(marked, kinds)).toEqual(expected)
  })

  it('without kinds the doubts of running text count', () => {
    expect(readAt('|two thousand and ten villages')).toEqual(['cardinal', '2010', 'two thousand and ten'])
    expect(readAt('at |two thirty')).toEqual(['time', '02:30', 'two thirty'])
    expect(readAt('say |two thirty now')).toBeUndefined()
  })
})

describe('the place asked about', () => {
  it('has to be the beginning of a number', () => {
    expect(readAt('seven|teen')).toBeUndefined()
    expect(readAt('some| ten')).toBeUndefined()
    expect(readAt('|word ten')).toBeUndefined()
    expect(readAt('ten|')).toBeUndefined()
  })

  it('may lie outside the text', () => {
    expect(readNumberAt('ten', 99, 'en')).toBeUndefined()
    expect(readNumberAt('十', 99, 'zh')).toBeUndefined()
  })

  it('may hold a single Chinese numeral, which a search leaves alone', () => {
    expect(readNumberAt('全国三省', 2, 'zh', ['cardinal'])).toMatchObject({value: '3', start: 2, end: 3})
    expect(readNumberAt('全国三省', 2, 'zh')).toBeUndefined()
  })
})

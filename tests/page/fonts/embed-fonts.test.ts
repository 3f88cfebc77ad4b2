import {describe, expect, it} from 'vitest'
import type {FontUse} from '../../../pipeline/page/fonts/assign-characters.ts'
import {embedFonts} from '../../../pipeline/page/fonts/embed-fonts.ts'
import {draws, opened, sliceWith} from './opened.ts'

const english: FontUse = {role: 'serif', lang: 'en', weight: 400, style: 'normal', text: 'Policy “brief”'}
const chinese: FontUse = {
  role: 'serif',
  lang: 'zh-Hans',
  weight: 400,
  style: 'normal',
  text: '政策简报，“引号”。'
}

describe('a Latin text', () => {
  it('gets a font of its characters, the figures of page numbers and no others', async () => {
    const embedded = await embedFonts({uses: [english]})
    const fonts = opened(embedded, 'Noto Serif')
    expect(draws(fonts, 'Policy “brief” 0123456789-')).toBe(true)
    expect(draws(fonts, 'X')).toBe(false)
    expect(embedded.missing).toEqual([])
  })

  it('gets each weight and style that it is set in, and no other', async () => {
    const {fonts} = await embedFonts({
      uses: [english, {...english, weight: 700}, {...english, role: 'sans', style: 'italic'}]
    })
    expect(fonts.map(({family, weight, style}) => `${family} ${weight} ${style}`)).toEqual([
      'Noto Sans 400 italic',
      'Noto Serif 400 normal',
      'Noto Serif 700 normal'
    ])
  })

  it('says where each font comes from', async () => {
    const {fonts} = await embedFonts({uses: [english]})
    expect(fonts[0]).toMatchObject({
      source: '@fontsource/noto-serif',
      version: expect.stringMatching(/^\d+\./)
    })
    expect(fonts[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('keeps kerning', async () => {
    const [font] = opened(await embedFonts({uses: [{...english, text: 'AV'}]}), 'Noto Serif')
    const width = (text: string) => font?.layout(text).advanceWidth ?? 0
    expect(width('AV')).toBeLessThan(width('A') + width('V'))
  })
})

describe('a Chinese text', () => {
  it('gets one static TrueType font, named after its weight', async () => {
    const uses = [chinese, {...chinese, weight: 700} as const]
    const fonts = opened(await embedFonts({uses}), 'Noto Serif SC')
    expect(fonts.map(({postscriptName}) => postscriptName)).toEqual([
      'NotoSerifSC-Regular',
      'NotoSerifSC-Bold'
    ])
    for (const font of fonts) {
      const {tables} = (font as unknown as {directory: {tables: Record<string, unknown>}}).directory
      expect(Object.keys(tables)).toEqual(expect.arrayContaining(['glyf', 'loca', 'cmap', 'OS/2']))
      expect(Object.keys(tables)).not.toEqual(expect.arrayContaining(['fvar']))
      expect(Object.keys(tables)).not.toEqual(expect.arrayContaining(['CFF ']))
      expect(draws([font], '政策简报，。')).toBe(true)
    }
  })

  it('is bolder at weight 700', async () => {
    const uses = [chinese, {...chinese, weight: 700} as const]
    const [regular, bold] = opened(await embedFonts({uses}), 'Noto Serif SC')
    const outline = (font = regular) => font?.glyphForCodePoint('政'.charCodeAt(0)).path.toSVG()
    expect(outline(bold)).not.toBe(outline(regular))
  })

  it('draws every character as the package does at that weight', async () => {
    const text = '的粳鞏一齐国，'
    const uses = [400, 700].map(weight => ({...chinese, weight, text}) as FontUse)
    const fonts = opened(await embedFonts({uses}), 'Noto Serif SC')
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      const slice = await sliceWith(character)
      for (const [index, wght] of [400, 700].entries()) {
        const ours = fonts[index]?.glyphForCodePoint(code)
        const theirs = slice?.getVariation({wght}).glyphForCodePoint(code)
        expect(ours?.advanceWidth).toBe(theirs?.advanceWidth)
        for (const side of ['minX', 'minY', 'maxX', 'maxY'] as const) {
          // Pinning a weight rounds each point to whole units.
          expect(Math.abs((ours?.path.bbox[side] ?? 0) - (theirs?.path.bbox[side] ?? 1e9))).toBeLessThan(2)
        }
      }
    }
  })

  it('takes its quotation marks from the Chinese font, and its Latin letters from the Latin one', async () => {
    const embedded = await embedFonts({uses: [{...chinese, text: '“AI”赋能'}]})
    expect(draws(opened(embedded, 'Noto Serif SC'), '“”赋能')).toBe(true)
    expect(draws(opened(embedded, 'Noto Serif SC'), 'A')).toBe(false)
    expect(draws(opened(embedded, 'Noto Serif'), 'AI')).toBe(true)
  })

  it('can set its punctuation on half the width', async () => {
    const [font] = opened(
      await embedFonts({uses: [{...chinese, text: '（《「，。」》）中'}]}),
      'Noto Serif SC'
    )
    const width = (text: string, features: string[]) => font?.layout(text, features).advanceWidth
    for (const mark of '（《「，。」》）') {
      expect([mark, width(mark, ['halt'])]).toEqual([mark, (width(mark, []) ?? 0) / 2])
    }
    expect(width('中', ['halt'])).toBe(width('中', []))
  })

  it('keeps an ideograph and the radical that looks like it apart', async () => {
    const [font] = opened(await embedFonts({uses: [{...chinese, text: '一\u2F00'}]}), 'Noto Serif SC')
    const glyph = (code: number) => font?.glyphForCodePoint(code).id
    expect(glyph(0x4e00)).not.toBe(glyph(0x2f00))
  })

  it('is set in the font of its script', async () => {
    const {fonts} = await embedFonts({uses: [{...chinese, lang: 'zh-TW', text: '體'}]})
    expect(fonts.map(({family}) => family)).toContain('Noto Serif TC')
  })
})

describe('characters that no font draws', () => {
  it('are reported with their code and number', async () => {
    const {missing} = await embedFonts({uses: [{...english, text: 'ਗੁਰ ਗ'}]})
    expect(missing).toEqual([
      {character: 'ਗ', codePoint: 'U+0A17', count: 2},
      {character: 'ਰ', codePoint: 'U+0A30', count: 1},
      {character: 'ੁ', codePoint: 'U+0A41', count: 1}
    ])
  })

  it('count once in a text that is set in several faces', async () => {
    const uses = [english, {...english, weight: 700} as const].map(use => ({...use, text: 'ਗ'}))
    expect((await embedFonts({uses})).missing).toEqual([{character: 'ਗ', codePoint: 'U+0A17', count: 1}])
  })

  it('are not those without a picture', async () => {
    const {missing} = await embedFonts({uses: [{...english, text: 'a\u200D\uFE0F\uFEFF\u00AD\n\t\u2003b'}]})
    expect(missing).toEqual([])
  })

  it('are not those that a package claims without having them, if another has', async () => {
    const embedded = await embedFonts({uses: [{...english, text: '≥'}]})
    expect(embedded.missing).toEqual([])
    expect(draws(opened(embedded, 'Noto Serif'), '≥')).toBe(false)
    expect(draws(opened(embedded, 'Noto Serif SC'), '≥')).toBe(true)
  })
})

it('gives the same bytes for the same texts in any order', async () => {
  const [one, other] = await Promise.all([
    embedFonts({uses: [english, chinese]}),
    embedFonts({uses: [chinese, {...english, text: [...english.text].reverse().join('')}]})
  ])
  expect(other.css).toBe(one.css)
})

import {describe, expect, it} from 'vitest'
import type {FontUse} from '../../../pipeline/page/fonts/assign-characters.ts'
import {readCmap} from '../../../pipeline/page/fonts/cmap.ts'
import {embedFonts} from '../../../pipeline/page/fonts/embed-fonts.ts'
import {table} from '../../../pipeline/page/fonts/sfnt.ts'
import {charactersOf, filesOf, sliceWith, unpacked} from './unpacked.ts'

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
    expect(await charactersOf(embedded, 'Noto Serif')).toBe(' -0123456789Pbcefilory“”')
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
})

describe('a Chinese text', () => {
  it('gets one static TrueType font for each weight', async () => {
    const uses = [chinese, {...chinese, weight: 700} as const]
    const files = filesOf(await embedFonts({uses}), 'Noto Serif SC')
    const fonts = await Promise.all(files.map(file => unpacked(file)))
    expect(fonts.map(tables => table(tables, 'OS/2').readUInt16BE(4))).toEqual([400, 700])
    for (const tables of fonts) {
      expect([...tables.keys()]).toContain('glyf')
      expect([...tables.keys()].filter(tag => ['CFF ', 'CFF2', 'fvar', 'gvar'].includes(tag))).toEqual([])
    }
  })

  it.each([400, 700] as const)('draws every character as the package does at weight %i', async weight => {
    const text = '的粳鞏一国，'
    const [file] = filesOf(await embedFonts({uses: [{...chinese, weight, text}]}), 'Noto Serif SC')
    for (const character of text) {
      const ours = await unpacked(file ?? Buffer.alloc(0), character)
      const theirs = await unpacked(await sliceWith(character), character, {variationAxes: {wght: weight}})
      for (const tag of ['glyf', 'hmtx']) expect(table(ours, tag)).toEqual(table(theirs, tag))
    }
  })

  it('takes its quotation marks from the Chinese font, and its Latin letters from the Latin one', async () => {
    const embedded = await embedFonts({uses: [{...chinese, text: '“AI”赋能'}]})
    expect(await charactersOf(embedded, 'Noto Serif SC')).toBe('“”能赋')
    expect(await charactersOf(embedded, 'Noto Serif')).toContain('AI')
  })

  it('keeps an ideograph and the radical that looks like it apart', async () => {
    const [file] = filesOf(await embedFonts({uses: [{...chinese, text: '一\u2F00'}]}), 'Noto Serif SC')
    const glyphs = readCmap(table(await unpacked(file ?? Buffer.alloc(0)), 'cmap'))
    expect(glyphs.get(0x4e00)).toBeDefined()
    expect(glyphs.get(0x2f00)).toBeDefined()
    expect(glyphs.get(0x2f00)).not.toBe(glyphs.get(0x4e00))
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
    expect(await charactersOf(embedded, 'Noto Serif')).not.toContain('≥')
    expect(await charactersOf(embedded, 'Noto Serif SC')).toBe('≥')
  })
})

it('gives the same bytes for the same texts in any order', async () => {
  const [one, other] = await Promise.all([
    embedFonts({uses: [english, chinese]}),
    embedFonts({uses: [chinese, {...english, text: [...english.text].reverse().join('')}]})
  ])
  expect(other.css).toBe(one.css)
})

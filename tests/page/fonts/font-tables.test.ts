import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readCmap, writeCmap} from '../../../pipeline/page/fonts/cmap.ts'
import {readHalfWidths, writeHalfWidths} from '../../../pipeline/page/fonts/half-width.ts'

const glyph = fc.integer({min: 1, max: 0xfffe})

describe('tables written here', () => {
  it('read back as they were: characters', () => {
    const characters = fc.array(fc.tuple(fc.integer({min: 0, max: 0x10ffff}), glyph))
    fc.assert(
      fc.property(characters, entries => {
        const glyphs = new Map(entries)
        expect(readCmap(writeCmap(glyphs))).toEqual(glyphs)
      })
    )
  })

  it('read back as they were: half widths', () => {
    const unit = fc.integer({min: -0x8000, max: 0x7fff})
    const entries = fc.array(fc.tuple(glyph, fc.record({shift: unit, advance: unit})), {minLength: 1})
    fc.assert(
      fc.property(entries, list => {
        const widths = new Map(list)
        expect(readHalfWidths(writeHalfWidths(widths))).toEqual(widths)
      })
    )
  })
})

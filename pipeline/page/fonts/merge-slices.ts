import {readCmap} from './cmap.ts'
import {type Collection, composeFont} from './compose-font.ts'
import {copyOutline, type Glyph, glyphReader} from './glyphs.ts'
import {type HalfWidth, readHalfWidths} from './half-width.ts'
import type {FontName} from './name.ts'
import {readTables, type Tables, table} from './sfnt.ts'

/** A static slice of a family and the characters wanted from it, as code points. */
export interface Piece {
  readonly font: Buffer
  readonly characters: readonly number[]
}

/**
 * Makes one font of the slices of one family: one file to load, one font in the PDF, and no change of font
 * within a line. Each character gets a glyph of its own, even where a slice draws two alike: a PDF reader
 * looks up the character by the glyph, and 一 must not come back as the Kangxi radical ⼀.
 * Layout features other than `halt` are left out; ideographs need none in horizontal text.
 */
export function mergeSlices(pieces: readonly Piece[], name: FontName): Tables {
  const slices = pieces.map(({font, characters}) => ({tables: readTables(font), characters}))
  const [first, ...rest] = slices.map(({tables}) => tables)
  if (first === undefined) throw new Error('Unexpected font without slices, expected at least one')
  return composeFont([first, ...rest], collectGlyphs(slices, glyphReader(first)(0)), name)
}

interface Wanted {
  readonly tables: Tables
  readonly characters: readonly number[]
}

function collectGlyphs(slices: readonly Wanted[], notDefined: Glyph): Collection {
  const glyphs = [notDefined]
  const codes = new Map<number, number>()
  const halfWidths = new Map<number, HalfWidth>()
  for (const {tables, characters} of slices) {
    const copy = glyphCopier(tables, glyphs)
    const cmap = readCmap(table(tables, 'cmap'))
    const gpos = tables.get('GPOS')
    const narrow = gpos === undefined ? new Map<number, HalfWidth>() : readHalfWidths(gpos)
    for (const code of characters) {
      const glyph = cmap.get(code)
      if (glyph === undefined)
        throw new Error(`Unexpected slice without U+${code.toString(16)}, expected its glyph`)
      const width = narrow.get(glyph)
      codes.set(code, copy(glyph))
      if (width !== undefined) halfWidths.set(glyphs.length - 1, width)
    }
  }
  return {glyphs, codes, halfWidths}
}

/** Copies glyphs of one slice to the end of the list; the parts of a composite glyph once each, before it. */
function glyphCopier(font: Tables, glyphs: Glyph[]): (glyph: number) => number {
  const read = glyphReader(font)
  const parts = new Map<number, number>()
  const part = (glyph: number): number => {
    const place = parts.get(glyph) ?? copy(glyph)
    parts.set(glyph, place)
    return place
  }
  const copy = (glyph: number): number => {
    const {outline, ...metrics} = read(glyph)
    return glyphs.push({outline: copyOutline(outline, part), ...metrics}) - 1
  }
  return copy
}

import {readCmap, writeCmap} from './cmap.ts'
import {copyOutline, type Glyph, glyphReader} from './glyphs.ts'
import {type HalfWidth, readHalfWidths, writeHalfWidths} from './half-width.ts'
import {type FontName, writeName} from './name.ts'
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
  const fonts = slices.map(({tables}) => tables)
  const [first] = fonts
  if (first === undefined) throw new Error('Unexpected font without slices, expected at least one')
  const {glyphs, codes, halfWidths} = collectGlyphs(slices, glyphReader(first)(0))
  const outlines = glyphs.map(({outline}) => outline)
  return new Map([
    ['OS/2', table(first, 'OS/2')],
    ['cmap', writeCmap(codes)],
    ...writeOutlines(outlines),
    ['head', writeHead(first, fonts)],
    ['hhea', writeHhea(table(first, 'hhea'), glyphs)],
    ['hmtx', writeMetrics(glyphs)],
    ['maxp', writeLimits(first, fonts, glyphs.length)],
    ['name', writeName(table(first, 'name'), name)],
    ['post', writePost(table(first, 'post'))],
    ...(halfWidths.size > 0 ? [['GPOS', writeHalfWidths(halfWidths)] as const] : [])
  ])
}

interface Collected {
  readonly glyphs: readonly Glyph[]
  readonly codes: ReadonlyMap<number, number>
  readonly halfWidths: ReadonlyMap<number, HalfWidth>
}

interface Wanted {
  readonly tables: Tables
  readonly characters: readonly number[]
}

function collectGlyphs(slices: readonly Wanted[], notDefined: Glyph): Collected {
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

function writeOutlines(outlines: readonly Buffer[]): readonly (readonly [string, Buffer])[] {
  const loca = Buffer.alloc(4 * outlines.length + 4)
  let end = 0
  const padded = outlines.map((outline, index) => {
    const room = Math.ceil(outline.length / 4) * 4
    end += room
    loca.writeUInt32BE(end, 4 * index + 4)
    return Buffer.concat([outline], room)
  })
  return [
    ['glyf', Buffer.concat(padded)],
    ['loca', loca]
  ]
}

function writeMetrics(glyphs: readonly Glyph[]): Buffer {
  const hmtx = Buffer.alloc(4 * glyphs.length)
  for (const [index, {advance, leftBearing}] of glyphs.entries()) {
    hmtx.writeUInt16BE(advance, 4 * index)
    hmtx.writeInt16BE(leftBearing, 4 * index + 2)
  }
  return hmtx
}

function writeHhea(original: Buffer, glyphs: readonly Glyph[]): Buffer {
  const hhea = Buffer.from(original)
  hhea.writeUInt16BE(Math.max(...glyphs.map(({advance}) => advance)), 10)
  hhea.writeUInt16BE(glyphs.length, 34)
  return hhea
}

/** A box that holds every glyph, long offsets, and no checksum: unpacking WOFF2 computes that anew. */
function writeHead(first: Tables, fonts: readonly Tables[]): Buffer {
  const heads = fonts.map(font => table(font, 'head'))
  const head = Buffer.from(table(first, 'head'))
  head.writeUInt32BE(0, 8)
  for (const at of [36, 38]) head.writeInt16BE(Math.min(...heads.map(each => each.readInt16BE(at))), at)
  for (const at of [40, 42]) head.writeInt16BE(Math.max(...heads.map(each => each.readInt16BE(at))), at)
  head.writeInt16BE(1, 50)
  return head
}

function writeLimits(first: Tables, fonts: readonly Tables[], count: number): Buffer {
  const tables = fonts.map(font => table(font, 'maxp'))
  const maxp = Buffer.from(table(first, 'maxp'))
  for (let at = 6; at <= 30; at += 2)
    maxp.writeUInt16BE(Math.max(...tables.map(each => each.readUInt16BE(at))), at)
  maxp.writeUInt16BE(count, 4)
  return maxp
}

/** Version 3: no glyph names. */
function writePost(original: Buffer): Buffer {
  const post = Buffer.from(original.subarray(0, 32))
  post.writeUInt32BE(0x00030000, 0)
  return post
}

import {writeCmap} from './cmap.ts'
import type {Glyph} from './glyphs.ts'
import {type HalfWidth, writeHalfWidths} from './half-width.ts'
import {type FontName, writeName} from './name.ts'
import {type Tables, table} from './sfnt.ts'

/** Glyphs from several fonts of one family, by their new numbers. */
export interface Collection {
  readonly glyphs: readonly Glyph[]
  readonly codes: ReadonlyMap<number, number>
  readonly halfWidths: ReadonlyMap<number, HalfWidth>
}

/** Writes the tables of a font of these glyphs; what is the same in all the fonts comes from the first. */
export function composeFont(
  fonts: readonly [Tables, ...Tables[]],
  {glyphs, codes, halfWidths}: Collection,
  name: FontName
): Tables {
  const [first] = fonts
  return new Map([
    ['OS/2', table(first, 'OS/2')],
    ['cmap', writeCmap(codes)],
    ...writeOutlines(glyphs.map(({outline}) => outline)),
    ['head', writeHead(fonts)],
    ['hhea', writeHhea(table(first, 'hhea'), glyphs)],
    ['hmtx', writeMetrics(glyphs)],
    ['maxp', writeLimits(fonts, glyphs.length)],
    ['name', writeName(table(first, 'name'), name)],
    ['post', writePost(table(first, 'post'))],
    ...(halfWidths.size > 0 ? [['GPOS', writeHalfWidths(halfWidths)] as const] : [])
  ])
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
function writeHead(fonts: readonly [Tables, ...Tables[]]): Buffer {
  const heads = fonts.map(font => table(font, 'head'))
  const head = Buffer.from(table(fonts[0], 'head'))
  head.writeUInt32BE(0, 8)
  for (const at of [36, 38]) head.writeInt16BE(Math.min(...heads.map(each => each.readInt16BE(at))), at)
  for (const at of [40, 42]) head.writeInt16BE(Math.max(...heads.map(each => each.readInt16BE(at))), at)
  head.writeInt16BE(1, 50)
  return head
}

function writeLimits(fonts: readonly [Tables, ...Tables[]], count: number): Buffer {
  const tables = fonts.map(font => table(font, 'maxp'))
  const maxp = Buffer.from(table(fonts[0], 'maxp'))
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

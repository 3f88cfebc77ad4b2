import {type Tables, table} from './sfnt.ts'

/** One glyph of a TrueType font, ready to be put into another. */
export interface Glyph {
  /** Its record in `glyf`; empty for a space. */
  readonly outline: Buffer
  readonly advance: number
  readonly leftBearing: number
}

// The flags of a component of a composite glyph.
const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080

/** Gives the glyphs of a font by number. */
export function glyphReader(font: Tables): (glyph: number) => Glyph {
  const [glyf, loca, hmtx] = [table(font, 'glyf'), table(font, 'loca'), table(font, 'hmtx')]
  const longOffsets = table(font, 'head').readInt16BE(50) === 1
  const metrics = table(font, 'hhea').readUInt16BE(34)
  const offset = (glyph: number) =>
    longOffsets ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)
  return glyph => ({
    outline: glyf.subarray(offset(glyph), offset(glyph + 1)),
    advance: hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)),
    leftBearing: hmtx.readInt16BE(glyph < metrics ? 4 * glyph + 2 : 2 * (metrics + glyph))
  })
}

/** Copies an outline; a composite's components get the numbers that `renumber` gives them. */
export function copyOutline(outline: Buffer, renumber: (component: number) => number): Buffer {
  const copy = Buffer.from(outline)
  const composite = copy.length > 0 && copy.readInt16BE(0) < 0
  let at = composite ? 10 : -1
  while (at > 0) {
    const flags = copy.readUInt16BE(at)
    copy.writeUInt16BE(renumber(copy.readUInt16BE(at + 2)), at + 2)
    at = flags & MORE ? at + componentLength(flags) : -1
  }
  return copy
}

function componentLength(flags: number): number {
  const place = flags & WORDS ? 4 : 2
  const scale = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0
  return 4 + place + scale
}

/**
 * The `halt` feature: Chinese punctuation on half its width. CSS `text-spacing-trim` needs it. Each slice has
 * it for its own glyphs only, so a font merged from slices needs it written anew.
 */
export interface HalfWidth {
  /** How far the glyph moves, in font units. */
  readonly shift: number
  /** What is added to its advance, in font units. */
  readonly advance: number
}

const SINGLE_ADJUSTMENT = 1
const EXTENSION = 9

/** Reads what `halt` does to each glyph. Lookups of another kind than single adjustments are left out. */
export function readHalfWidths(gpos: Buffer): ReadonlyMap<number, HalfWidth> {
  const widths = new Map<number, HalfWidth>()
  const lookups = gpos.subarray(gpos.readUInt16BE(8))
  for (const index of haltLookups(gpos.subarray(gpos.readUInt16BE(6)))) {
    for (const subtable of subtables(lookups.subarray(lookups.readUInt16BE(2 + 2 * index)))) {
      readSubtable(subtable, widths)
    }
  }
  return widths
}

function haltLookups(features: Buffer): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 2; at < 2 + 6 * features.readUInt16BE(0); at += 6) {
    if (features.toString('latin1', at, at + 4) !== 'halt') continue
    const feature = features.subarray(features.readUInt16BE(at + 4))
    for (const lookup of numbers(feature, 2, 4)) found.add(lookup)
  }
  return found
}

function subtables(lookup: Buffer): Buffer[] {
  const type = lookup.readUInt16BE(0)
  return numbers(lookup, 4, 6)
    .map(offset => lookup.subarray(offset))
    .map(subtable =>
      type === EXTENSION
        ? {type: subtable.readUInt16BE(2), subtable: subtable.subarray(subtable.readUInt32BE(4))}
        : {type, subtable}
    )
    .filter(({type}) => type === SINGLE_ADJUSTMENT)
    .map(({subtable}) => subtable)
}

function readSubtable(subtable: Buffer, widths: Map<number, HalfWidth>): void {
  const oneForAll = subtable.readUInt16BE(0) === 1
  const format = subtable.readUInt16BE(4)
  const size = 2 * bitCount(format)
  for (const [index, glyph] of readCoverage(subtable.subarray(subtable.readUInt16BE(2))).entries()) {
    const record = oneForAll ? 6 : 8 + size * index
    widths.set(glyph, {
      shift: format & 1 ? subtable.readInt16BE(record) : 0,
      advance: format & 4 ? subtable.readInt16BE(record + 2 * bitCount(format & 3)) : 0
    })
  }
}

function readCoverage(coverage: Buffer): readonly number[] {
  if (coverage.readUInt16BE(0) === 1) return numbers(coverage, 2, 4)
  const glyphs: number[] = []
  for (let at = 4; at < 4 + 6 * coverage.readUInt16BE(2); at += 6) {
    for (let glyph = coverage.readUInt16BE(at); glyph <= coverage.readUInt16BE(at + 2); glyph++)
      glyphs.push(glyph)
  }
  return glyphs
}

/** A `GPOS` table with the feature `halt` for every script, and nothing else. */
export function writeHalfWidths(widths: ReadonlyMap<number, HalfWidth>): Buffer {
  const ordered = [...widths].sort(([a], [b]) => a - b)
  const coverage = words(1, ordered.length, ...ordered.map(([glyph]) => glyph))
  const values = words(...ordered.flatMap(([, {shift, advance}]) => [shift, advance]))
  const X_PLACEMENT_AND_ADVANCE = 5
  const adjustment = Buffer.concat([
    words(2, 8 + values.length, X_PLACEMENT_AND_ADVANCE, ordered.length),
    values,
    coverage
  ])
  const language = words(0, 0xffff, 1, 0) // no order, no required feature, one feature: number 0
  const scripts = Buffer.concat([words(1), Buffer.from('DFLT'), words(8), words(4, 0), language])
  const features = Buffer.concat([words(1), Buffer.from('halt'), words(8), words(0, 1, 0)])
  const lookups = Buffer.concat([words(1, 4), words(SINGLE_ADJUSTMENT, 0, 1, 8), adjustment])
  const header = words(1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length)
  return Buffer.concat([header, scripts, features, lookups])
}

/** A list of 16-bit numbers and its length. */
function numbers(table: Buffer, lengthAt: number, at: number): number[] {
  return Array.from({length: table.readUInt16BE(lengthAt)}, (_, index) => table.readUInt16BE(at + 2 * index))
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * index)
  return bytes
}

function bitCount(value: number): number {
  return value.toString(2).replaceAll('0', '').length
}

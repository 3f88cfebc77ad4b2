/** Reads which glyph stands for which code point: the subtables of format 4 and 12, glyph 0 left out. */
export function readCmap(cmap: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  const count = cmap.readUInt16BE(2)
  for (let index = 0; index < count; index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4))
    const format = subtable.readUInt16BE(0)
    if (format === 4) readFormat4(subtable, glyphs)
    if (format === 12) readFormat12(subtable, glyphs)
  }
  return glyphs
}

function readFormat4(subtable: Buffer, glyphs: Map<number, number>): void {
  const width = subtable.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + width, 16 + 2 * width, 16 + 3 * width]
  for (let at = 0; at < width; at += 2) {
    const end = subtable.readUInt16BE(ends + at)
    const delta = subtable.readUInt16BE(deltas + at)
    const offset = subtable.readUInt16BE(offsets + at)
    for (let code = subtable.readUInt16BE(starts + at); code <= end && code < 0xffff; code++) {
      const place = offsets + at + offset + 2 * (code - subtable.readUInt16BE(starts + at))
      const listed = offset === 0 ? code : subtable.readUInt16BE(place)
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

function readFormat12(subtable: Buffer, glyphs: Map<number, number>): void {
  const groups = subtable.readUInt32BE(12)
  for (let at = 16; at < 16 + 12 * groups; at += 12) {
    const start = subtable.readUInt32BE(at)
    const end = subtable.readUInt32BE(at + 4)
    const first = subtable.readUInt32BE(at + 8)
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start)
  }
}

/** Writes a `cmap` of one subtable, format 12, which holds any code point. */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Buffer {
  const groups: {start: number; end: number; glyph: number}[] = []
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const last = groups.at(-1)
    if (last && code === last.end + 1 && glyph === last.glyph + code - last.start) last.end = code
    else groups.push({start: code, end: code, glyph})
  }
  const cmap = Buffer.alloc(28 + 12 * groups.length)
  cmap.writeUInt16BE(1, 2) // one subtable
  cmap.writeUInt16BE(3, 4) // Windows,
  cmap.writeUInt16BE(10, 6) // all of Unicode,
  cmap.writeUInt32BE(12, 8) // right behind this header
  cmap.writeUInt16BE(12, 12)
  cmap.writeUInt32BE(cmap.length - 12, 16)
  cmap.writeUInt32BE(groups.length, 24)
  for (const [index, {start, end, glyph}] of groups.entries()) {
    cmap.writeUInt32BE(start, 28 + 12 * index)
    cmap.writeUInt32BE(end, 32 + 12 * index)
    cmap.writeUInt32BE(glyph, 36 + 12 * index)
  }
  return cmap
}

/** The tables of a TrueType font by their four-letter tags. */
export type Tables = ReadonlyMap<string, Buffer>

/** Reads the table directory of an sfnt file. The buffers share the file's memory. */
export function readTables(font: Buffer): Tables {
  const tables = new Map<string, Buffer>()
  const count = font.readUInt16BE(4)
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    const start = font.readUInt32BE(entry + 8)
    tables.set(
      font.toString('latin1', entry, entry + 4),
      font.subarray(start, start + font.readUInt32BE(entry + 12))
    )
  }
  return tables
}

/** A table that every font here must have. */
export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag)
  if (found === undefined) throw new Error(`Unexpected font without table ${tag}, expected TrueType outlines`)
  return found
}

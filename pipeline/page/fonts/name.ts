import type {Weight} from './families.ts'

export interface FontName {
  readonly family: string
  readonly weight: Weight
}

// Kept from the original because the licence asks for it: copyright, version, trademark, licence, its address.
const KEPT: readonly number[] = [0, 5, 7, 13, 14]

const styleNames: Readonly<Record<Weight, string>> = {400: 'Regular', 700: 'Bold'}

/**
 * Names a font after its weight. A font pinned at a weight still bears the name of the family's lightest one,
 * and readers of a PDF would show that.
 */
export function writeName(original: Buffer, {family, weight}: FontName): Buffer {
  const style = styleNames[weight]
  const names = new Map([
    ...readNames(original),
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family.replaceAll(' ', '')}-${style}`]
  ])
  const texts = [...names].sort(([a], [b]) => a - b).map(([id, text]) => ({id, text: utf16(text)}))
  const header = Buffer.alloc(6 + 12 * texts.length)
  header.writeUInt16BE(texts.length, 2)
  header.writeUInt16BE(header.length, 4)
  let start = 0
  for (const [index, {id, text}] of texts.entries()) {
    // Windows, Unicode, American English.
    const record = [3, 1, 0x0409, id, text.length, start]
    for (const [field, value] of record.entries()) header.writeUInt16BE(value, 6 + 12 * index + 2 * field)
    start += text.length
  }
  return Buffer.concat([header, ...texts.map(({text}) => text)])
}

function readNames(table: Buffer): [number, string][] {
  const texts = table.readUInt16BE(4)
  return Array.from({length: table.readUInt16BE(2)}, (_, index) => table.subarray(6 + 12 * index))
    .filter(record => record.readUInt16BE(0) === 3 && KEPT.includes(record.readUInt16BE(6)))
    .map(record => {
      const start = texts + record.readUInt16BE(10)
      const text = Buffer.from(table.subarray(start, start + record.readUInt16BE(8)))
      return [record.readUInt16BE(6), text.swap16().toString('utf16le')]
    })
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

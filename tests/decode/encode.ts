import type {Encoding} from '../../pipeline/decode/encoding.ts'

/** Encodings that tests write: ours, and some that are to be refused. */
export type Written = Encoding | 'shift_jis' | 'euc-kr' | 'euc-jp' | 'windows-1251' | 'koi8-r' | 'iso-8859-2'

const tables = new Map<Written, ReadonlyMap<string, readonly number[]>>()

/** The bytes of a text, from a table read off `TextDecoder`, so that encoder and decoder cannot share a mistake of ours. */
export function encode(text: string, encoding: Written): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(text, 'utf16le'))
  if (encoding === 'utf-16be') return Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
  const table = characterTable(encoding)
  return Uint8Array.from(
    Array.from(text).flatMap(character => {
      const bytes = table.get(character)
      if (bytes === undefined) throw new RangeError(`${encoding} has no ${character}`)
      return bytes
    })
  )
}

/** All characters of one and two bytes. */
export function characterTable(encoding: Written): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const table = encoding === 'windows-1252' ? westernTable() : new Map(decodedPairs(encoding))
  tables.set(encoding, table)
  return table
}

function* decodedPairs(encoding: Written): Iterable<readonly [string, readonly number[]]> {
  const decoder = new TextDecoder(encoding, {fatal: true})
  const sequences: (readonly number[])[] = []
  for (let lead = 0xff; lead > 0x80; lead--) {
    for (let trail = 0xff; trail >= 0x40; trail--) sequences.push([lead, trail])
  }
  for (let byte = 0xff; byte >= 0; byte--) sequences.push([byte])
  for (const bytes of sequences) {
    const text = decodeOrNothing(decoder, bytes)
    if (Array.from(text).length === 1 && !/[\x80-\x9f\uE000-\uF8FF\uFFFD]/.test(text)) yield [text, bytes]
  }
}

function decodeOrNothing(decoder: InstanceType<typeof TextDecoder>, bytes: readonly number[]): string {
  try {
    return decoder.decode(Uint8Array.from(bytes))
  } catch {
    return ''
  }
}

/** Written out, because `TextDecoder` reads windows-1252 wrongly in some versions of Node. */
function westernTable(): ReadonlyMap<string, readonly number[]> {
  const upper: Record<string, number> = {
    '€': 0x80,
    '‚': 0x82,
    '„': 0x84,
    '…': 0x85,
    Š: 0x8a,
    Œ: 0x8c,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '•': 0x95,
    '–': 0x96,
    '—': 0x97,
    '™': 0x99,
    š: 0x9a,
    œ: 0x9c,
    Ÿ: 0x9f
  }
  const latin = Array.from({length: 256}, (_, byte) => byte).filter(byte => byte < 0x80 || byte >= 0xa0)
  return new Map([
    ...latin.map(byte => [String.fromCharCode(byte), [byte]] as const),
    ...Object.entries(upper).map(([character, byte]) => [character, [byte]] as const)
  ])
}

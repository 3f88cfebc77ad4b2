import {analyse} from 'chardet'

const ours: ReadonlySet<string> = new Set([
  'ASCII',
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'GB18030',
  'Big5',
  'ISO-8859-1',
  'windows-1252'
])

const sampleSize = 65_536

/** Below this, out of 100, the detector guesses: Chinese in GB18030 was named KOI8-R with up to 13. */
const sure = 30

/**
 * An encoding that we do not read, if the bytes look like one. The detector knows some thirty encodings, and is
 * right on 40 Chinese characters and more; on fewer it is mostly wrong, which is why it is not asked first.
 */
export function foreignEncoding(bytes: Uint8Array): string | undefined {
  const start = Math.max(0, bytes.findIndex(byte => byte > 0x7f) - 100)
  const [best] = analyse(bytes.subarray(start, start + sampleSize))
  return best !== undefined && best.confidence >= sure && !ours.has(best.name) ? best.name : undefined
}

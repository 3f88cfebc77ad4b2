import type {Encoding} from './encoding.ts'

const chunkSize = 65_536
/** The longest character, four bytes, may hang over the end of a chunk by three. */
const longestRest = 3

/** The offset of the first byte that does not fit the encoding; undefined where all fit. Linear in the file's size. */
export function firstBadByte(bytes: Uint8Array, encoding: Encoding): number | undefined {
  let good = 0
  while (good < bytes.length) {
    const end = endOfGoodChunk(bytes, good, encoding)
    if (end === undefined) return endOfGoodBytes(bytes, good, encoding)
    good = end
  }
  return undefined
}

function endOfGoodChunk(bytes: Uint8Array, start: number, encoding: Encoding): number | undefined {
  const end = Math.min(start + chunkSize, bytes.length)
  for (let cut = end; cut > start && cut >= end - longestRest; cut--) {
    if (fits(bytes.subarray(start, cut), encoding)) return cut
  }
  return undefined
}

function fits(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Feeds one byte at a time: the last one that completed a character ends the good part. */
function endOfGoodBytes(bytes: Uint8Array, start: number, encoding: Encoding): number {
  const decoder = new TextDecoder(encoding, {fatal: true, ignoreBOM: true})
  let end = start
  try {
    for (let index = start; index < bytes.length; index++) {
      if (decoder.decode(bytes.subarray(index, index + 1), {stream: true}) !== '') end = index + 1
    }
  } catch {
    // The decoder refused: what follows `end` is the broken character.
  }
  return end
}

import type {Encoding} from './encoding.ts'

const size = 65_536

/** A character takes up to four bytes, the last of which can be ASCII bytes by their value. */
const longestTail = 4

/** Bytes enough to tell an encoding by, from all over the file where they are sparse. */
export function sample(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? bytes.subarray(0, size) : beyondAscii(bytes)
}

/**
 * Leaves out the stretches of ASCII, but for the neighbours of other bytes: one copyright sign on the first page
 * must not decide for the Chinese on the last.
 */
function beyondAscii(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(Math.min(size, bytes.length))
  let length = 0
  let quiet = longestTail
  for (let index = 0; index < bytes.length && length < size; index++) {
    const byte = bytes[index] ?? 0
    quiet = isPrintable(byte) ? quiet + 1 : 0
    if (quiet > longestTail && isPrintable(bytes[index + 1] ?? 0)) continue
    kept[length] = byte
    length += 1
  }
  return kept.subarray(0, length)
}

/** Control bytes are kept too: they speak against text. */
function isPrintable(byte: number): boolean {
  return byte < 0x7f && (byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}

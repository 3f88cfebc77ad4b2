import {BriefmillError} from '../problem.ts'
import type {Encoding} from './encoding.ts'
import {normaliseCharacters} from './normalise-characters.ts'
import {toText} from './to-text.ts'

/** The error for a byte that should not be there, with its place in the file and in the text before it. */
export function badByte(
  bytes: Uint8Array,
  file: string,
  {offset, encoding, expected, hint}: {offset: number; encoding: Encoding; expected: string; hint: string}
): BriefmillError {
  const lines = normaliseCharacters(toText(bytes.subarray(0, offset), encoding)).text.split('\n')
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return new BriefmillError([
    {
      file,
      line: lines.length,
      column: (lines.at(-1) ?? '').length + 1,
      message: `Unexpected byte 0x${byte} at offset ${offset}, expected ${expected}`,
      hint
    }
  ])
}

import type {Encoding} from './encoding.ts'
import {windows1252Character} from './windows-1252.ts'

/** Reads bytes in an encoding; what does not fit becomes U+FFFD. A byte order mark stays in the text. */
export function toText(bytes: Uint8Array, encoding: Encoding): string {
  return encoding === 'windows-1252'
    ? westernText(bytes)
    : new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
}

/** Not by `TextDecoder`: Node 20 leaves C1 controls where quotation marks should be, and drops a leading ÿ. */
function westernText(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, control => windows1252Character(control) || control)
}

import {badByte} from './bad-byte.ts'

/** Throws on a NUL byte: outside UTF-16, only files that are no text have it. */
export function refuseNul(bytes: Uint8Array, file: string): void {
  const offset = bytes.indexOf(0)
  if (offset < 0) return
  const hint = 'the file is binary or damaged; export it as text (UTF-8) first'
  throw badByte(bytes, file, {offset, encoding: 'utf-8', expected: 'a text, which has no NUL bytes', hint})
}

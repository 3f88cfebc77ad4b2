import {isUtf8} from 'node:buffer'
import {badByte} from './bad-byte.ts'
import {markedEncoding} from './byte-order-mark.ts'
import {type DeclaredEncoding, declaredEncoding} from './declared-encoding.ts'
import type {Encoding} from './encoding.ts'
import {type Evidence, encodingNotes} from './encoding-notes.ts'
import {firstBadByte} from './first-bad-byte.ts'
import {guessEncoding} from './guess-encoding.ts'
import type {DecodeNote} from './note.ts'
import {refuseNul} from './refuse-nul.ts'

export interface FoundEncoding {
  readonly encoding: Encoding
  readonly notes: readonly DecodeNote[]
}

const hint = 'save the file as UTF-8, or name its encoding in batch.yaml (`encoding:` of the source)'

/**
 * The encoding of a file, which all its bytes fit: the one that was named, else that of its byte order mark, else
 * UTF-8 if it fits, else the one in which the text looks most like text.
 */
export function findEncoding(bytes: Uint8Array, file: string, named: Encoding | undefined): FoundEncoding {
  const declared = declaredEncoding(bytes, file)
  const [encoding, evidence] = known(bytes, named) ?? guessed(bytes, file, declared)
  const offset = firstBadByte(bytes, encoding)
  if (offset !== undefined) throw badByte(bytes, file, {offset, encoding, expected: `${encoding} text`, hint})
  return {encoding, notes: encodingNotes(encoding, evidence, declared)}
}

function known(bytes: Uint8Array, named: Encoding | undefined): readonly [Encoding, Evidence] | undefined {
  if (named !== undefined) return [named, 'named']
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return [marked, 'byte-order-mark']
  // UTF-16 without a mark can be valid UTF-8 that is full of NUL bytes.
  return isUtf8(bytes) && !bytes.includes(0) ? ['utf-8', 'content'] : undefined
}

function guessed(
  bytes: Uint8Array,
  file: string,
  declared: DeclaredEncoding | undefined
): readonly [Encoding, Evidence] {
  const guess = guessEncoding(bytes, declared)
  if (guess.encoding !== undefined) return [guess.encoding, guess.sure ? 'content' : 'content-unsure']
  refuseNul(bytes, file)
  throw badByte(bytes, file, {
    offset: firstBadByte(bytes, 'utf-8') ?? 0,
    encoding: 'utf-8',
    expected: 'text in UTF-8, UTF-16, GB18030, Big5 or windows-1252',
    hint:
      guess.foreign === undefined ? hint : `the bytes look like ${guess.foreign}; convert the file to UTF-8`
  })
}

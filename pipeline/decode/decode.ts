import {BriefmillError} from '../problem.ts'
import type {Encoding} from './encoding.ts'
import {findEncoding} from './find-encoding.ts'
import {normaliseCharacters} from './normalise-characters.ts'
import type {DecodeNote} from './note.ts'
import {refuseBinary} from './refuse-binary.ts'
import {refuseNul} from './refuse-nul.ts'
import {toText} from './to-text.ts'

export interface Decoded {
  /** Lines end in `\n`; no other control character but tab; no byte order mark. */
  readonly text: string
  readonly encoding: Encoding
  readonly notes: readonly DecodeNote[]
}

export interface DecodeOptions {
  /** The encoding, where an editor has named it: then nothing is guessed. */
  readonly encoding?: Encoding
}

/**
 * Turns the bytes of a source into text, and says what was done to that end.
 *
 * @param file the name that errors give; a name in `.html` or `.htm` lets the page declare its encoding.
 * @throws BriefmillError on a file that is empty or no text, or that fits no encoding.
 */
export function decode(bytes: Uint8Array, file: string, options: DecodeOptions = {}): Decoded {
  refuseBinary(bytes, file)
  const {encoding, notes} = findEncoding(bytes, file, options.encoding)
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') refuseNul(bytes, file)
  const normalised = normaliseCharacters(toText(bytes, encoding))
  refuseEmpty(normalised.text, file)
  return {text: normalised.text, encoding, notes: [...notes, ...normalised.notes]}
}

function refuseEmpty(text: string, file: string): void {
  if (text.trim() !== '') return
  const message =
    text === ''
      ? 'Unexpected empty file, expected a text'
      : 'Unexpected file of white space only, expected a text'
  throw new BriefmillError([{file, message, hint: 'put the text into the file, or take the file away'}])
}

import type {Encoding} from './encoding.ts'
import type {Plausibility} from './plausibility.ts'
import {plausibleChinese} from './plausible-chinese.ts'
import {plausibleUtf8} from './plausible-utf8.ts'
import {plausibleWestern} from './plausible-western.ts'
import {sample} from './sample.ts'
import {toText} from './to-text.ts'

/** An encoding that a file may be in, and how much its text then looks like text. */
export interface Candidate extends Plausibility {
  readonly encoding: Encoding
}

/** Reads a sample of the bytes in an encoding, broken characters and all, and weighs the outcome. */
export function candidate(bytes: Uint8Array, encoding: Encoding): Candidate {
  return {encoding, ...plausibility(toText(sample(bytes, encoding), encoding), encoding)}
}

function plausibility(text: string, encoding: Encoding): Plausibility {
  switch (encoding) {
    case 'utf-8':
      return plausibleUtf8(text)
    case 'utf-16le':
    case 'utf-16be':
      return plausibleChinese(text, 'all')
    case 'gb18030':
    case 'big5':
      return plausibleChinese(text, 'beyond-ascii')
    case 'windows-1252':
      return plausibleWestern(text)
  }
}

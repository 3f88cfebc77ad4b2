import {type Encoding, encodings} from './encoding.ts'

/** Browsers look as far for it. */
const headSize = 1024

/** What a page says its encoding is, in its own word, and which of ours that is, if any. */
export interface DeclaredEncoding {
  readonly label: string
  readonly encoding?: Encoding
}

/** The encoding named by a `<meta charset>` or an XML declaration at the head of an HTML file. */
export function declaredEncoding(bytes: Uint8Array, file: string): DeclaredEncoding | undefined {
  if (!/\.html?$/i.test(file)) return undefined
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headSize))
  const label = /<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  if (label === undefined) return undefined
  const encoding = encodingOf(label)
  return encoding === undefined ? {label} : {label, encoding}
}

function encodingOf(label: string): Encoding | undefined {
  const name = standardName(label)
  return name === 'gbk' ? 'gb18030' : encodings.find(encoding => encoding === name)
}

/** `TextDecoder` knows the many names of each encoding: cp936, x-gbk, big5-hkscs, latin1. */
function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

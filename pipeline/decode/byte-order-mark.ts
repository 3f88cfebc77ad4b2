import type {Encoding} from './encoding.ts'

const marks: readonly {readonly bytes: readonly number[]; readonly encoding: Encoding}[] = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'},
  {bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030'}
]

/** The encoding that the first bytes of a file announce. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  return marks.find(mark => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding
}

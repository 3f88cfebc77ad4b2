import fc from 'fast-check'
import {expect, it} from 'vitest'
import {type Encoding, encodings} from '../../pipeline/decode/encoding.ts'
import {firstBadByte} from '../../pipeline/decode/first-bad-byte.ts'
import {encode} from './encode.ts'

/** What it means, taken at its word: after a bad byte no longer beginning is good. */
function longestGoodBeginning(bytes: Uint8Array, encoding: Encoding): number {
  for (let end = bytes.length; end > 0; end--) {
    try {
      new TextDecoder(encoding, {fatal: true}).decode(bytes.subarray(0, end))
      return end
    } catch {}
  }
  return 0
}

it.each(encodings)('%s: is where the longest good beginning ends', encoding => {
  const piece = fc.oneof(
    fc.uint8Array({maxLength: 3}),
    fc.constantFrom(encode('新a', 'utf-8'), encode('新a', 'gb18030'), encode('新a', 'utf-16le'))
  )
  const bytes = fc
    .array(piece, {maxLength: 8})
    .map(parts => Uint8Array.from(parts.flatMap(part => [...part])))
  fc.assert(
    fc.property(bytes, sequence => {
      const end = longestGoodBeginning(sequence, encoding)
      expect(firstBadByte(sequence, encoding)).toBe(end === sequence.length ? undefined : end)
    }),
    {numRuns: 300}
  )
})

it.each([0, 1, 2, 3])('is found behind a chunk whose end cuts a character (%i bytes in)', shift => {
  const good = encode(`${'a'.repeat(shift)}${'新'.repeat(50_000)}`, 'utf-8')
  expect(firstBadByte(good, 'utf-8')).toBeUndefined()
  expect(firstBadByte(Uint8Array.from([...good, 0xff]), 'utf-8')).toBe(good.length)
  expect(firstBadByte(good.subarray(0, -1), 'utf-8')).toBe(good.length - 3)
})

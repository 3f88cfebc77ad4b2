import {commonCharacters} from './common-characters.ts'
import type {Encoding} from './encoding.ts'
import {enough, type Plausibility} from './plausibility.ts'
import {toText} from './to-text.ts'

/** The characters that GB 2312 and Big5 hold in their first level, as the frequent ones: some 6000 of the 20,000. */
const firstLevel: ReadonlySet<string> = new Set([
  ...hanCharacters('gb18030', [0xb0, 0xd7], 0xa1),
  ...hanCharacters('big5', [0xa4, 0xc5], 0x40)
])

/**
 * How much a text looks like Chinese prose.
 *
 * @param weighed ASCII says nothing between encodings that share it, but much where UTF-16 is the question.
 */
export function plausibleChinese(text: string, weighed: 'all' | 'beyond-ascii'): Plausibility {
  const pattern = weighed === 'all' ? /./gsu : /[^\t\n\r\f\x20-\x7e]/gu
  let counted = 0
  let sum = 0
  for (const [character] of text.matchAll(pattern)) {
    sum += weight(character)
    counted += 1
    if (counted === enough) break
  }
  return {score: counted === 0 ? 0 : sum / counted, counted}
}

function weight(character: string): number {
  if (commonCharacters.has(character) || /[\t\n\r\f\x20-\x7e\uFEFF]/.test(character)) return 1
  if (/[\u3000-\u301F\uFF01-\uFF60\u2010-\u2027\u00B7]/.test(character)) return 0.7
  if (firstLevel.has(character)) return 0.5
  return /[\p{Script=Han}\u2100-\u27BF]/u.test(character) ? 0 : -1
}

/** All that an encoding has between two lead bytes, from a trail byte on. */
function hanCharacters(
  encoding: Encoding,
  [firstLead, lastLead]: readonly [number, number],
  firstTrail: number
): readonly string[] {
  const bytes: number[] = []
  for (let lead = firstLead; lead <= lastLead; lead++) {
    // The line feed keeps a pair that is not in use from eating the next one.
    for (let trail = firstTrail; trail < 0xff; trail++) bytes.push(lead, trail, 0x0a)
  }
  return toText(Uint8Array.from(bytes), encoding).match(/\p{Script=Han}/gu) ?? []
}

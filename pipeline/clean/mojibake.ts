import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'

/** Windows-1252 from 0x80 to 0x9F; from 0xA0 on it is Unicode. Five bytes stand for nothing but a control. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
/** The byte that windows-1252 writes for each character beyond ASCII. */
const byteOf = new Map(
  Array.from({length: 128}, (_, at) => [upper[at] ?? String.fromCharCode(at + 128), at + 128])
)
const run = new RegExp(`[${[...byteOf.keys()].join('')}]{2,}`, 'gu')
const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** What western text is made of: accented letters, marks, dashes, currency and other signs. */
const western =
  /^[\u00A0-\u017F\u0192\u02C6\u02DC\u2010-\u203A\u20AC\u2116\u2122\u2190-\u2193\u2200-\u226F\uFB01\uFB02]+$/
/** Letters of other scripts. One may be chance, two are a word, and beside a word one is a letter too. */
const foreign =
  /^(?:\p{Script=Cyrillic}+|\p{Script=Greek}+|[\p{Script=Han}\u3000-\u303F\uFF00-\uFF5E“”‘’—…]+)$/u
/** A capital letter and a mark behind it, as they stand at the end of a quoted word. */
const capitalAndMark = /^[À-ß][‘’“”‚„‹›–—…«»]$/u

/**
 * UTF-8 that was read as windows-1252: each character beyond ASCII became two or three.
 *
 * in:   “the cityâ€™s drains cost Â£2m, says the cafÃ©”
 * out:  “the city’s drains cost £2m, says the café”
 * kept: “SÃO PAULO”, “CAFÉ”, “GRÅ”: such letters and marks in their own right. A run of characters is
 *       repaired only if the whole of it decodes to letters or marks that a text is made of.
 */
export function* mojibake(tree: Root): Iterable<Repair> {
  for (const {index: block, text, type} of textBlocks(tree)) {
    if (type === 'code' || type === 'html') continue
    const isQuoting = text.includes('â€œ')
    const runs = [...text.matchAll(run)].filter(({index, 0: found}) => !isOwn(text, index, found))
    const readings = runs.map(([found]) => decoded(isQuoting ? withLastByte(found) : found))
    const isForeign = readings.some(reading => foreign.test(reading) && reading.length > 1)
    for (const [at, {index: start, 0: found}] of runs.entries()) {
      const place = {block, start, end: start + found.length}
      const reading = readings[at] ?? ''
      const isSensible = western.test(reading) || (isForeign && foreign.test(reading)) || reading === '\uFEFF'
      const meant = reading === '\uFEFF' ? '' : reading
      if (isSensible) yield {op: 'replace', ...place, text: meant, ...reason(found, meant)}
      else if (found.includes('â€')) yield {op: 'doubt', ...place, ...unread(found)}
    }
  }
}

/** The last byte of a closing quotation mark stands for nothing in windows-1252 and is often lost. */
function withLastByte(found: string): string {
  return found.endsWith('â€') ? `${found}\u009D` : found
}

/** Nothing if the characters are no UTF-8. */
function decoded(found: string): string {
  try {
    return utf8.decode(Uint8Array.from(found, character => byteOf.get(character) ?? 0))
  } catch {
    return ''
  }
}

function isOwn(text: string, at: number, found: string): boolean {
  if (!capitalAndMark.test(found)) return false
  return !/\p{Ll}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + found.length] ?? '')
}

function reason(found: string, meant: string): Pick<Repair, 'why' | 'confidence'> {
  const reading = meant === '' ? 'dropped as a byte order mark' : `read as “${meant}”`
  return {
    why: `Unexpected “${found}”, ${reading}: it is UTF-8 that was decoded as windows-1252.`,
    confidence: 'high'
  }
}

function unread(found: string): Pick<Repair, 'why' | 'confidence'> {
  return {
    why: `Unexpected “${found}”, perhaps UTF-8 that was decoded as windows-1252; left alone, as it does not decode as a whole; compare the source.`,
    confidence: 'low'
  }
}

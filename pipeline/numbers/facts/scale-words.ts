import {BIG_SCALES} from '../chinese/numerals.ts'
import {NUMBER_WORDS, SCALES} from '../english/number-words.ts'
import type {Scale} from './fact.ts'

/** What finance pages put behind a number: `€40m`, `CNY 5bn`. */
const SHORT: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['bn', 9],
  ['tn', 12]
])

const CHINESE_SCALE = /[万萬][亿億]|[万萬亿億兆]/gu
const NUMERAL_AFTER = /[\d零〇一二两兩三四五六七八九十百千]/u

/** The power of ten of a scale word in either language. */
export function scaleExponent(word: string): number | undefined {
  const lower = word.toLowerCase()
  return SCALES.get(lower) ?? BIG_SCALES.get(word) ?? SHORT.get(lower)
}

/** The scale of an expression, if it has just one and the number ends with it: not that of `two thousand and five`. */
export function scaleWithin(text: string): Scale | undefined {
  return englishScale(text) ?? chineseScale(text)
}

function englishScale(text: string): Scale | undefined {
  const words = text.match(/\p{L}+|\d+/gu) ?? []
  const places = words.flatMap((word, at) => (isScale(word) ? [at] : []))
  const [place] = places
  const word = words[place ?? -1]
  if (places.length !== 1 || place === undefined || word === undefined) return undefined
  const rest = words.slice(place + 1).map(each => each.toLowerCase())
  if (rest.some(each => NUMBER_WORDS.has(each) || each === 'and')) return undefined
  return {word, exponent: SCALES.get(word.toLowerCase()) ?? 0}
}

function isScale(word: string): boolean {
  return (SCALES.get(word.toLowerCase()) ?? 0) > 2
}

function chineseScale(text: string): Scale | undefined {
  const [found, ...more] = text.matchAll(CHINESE_SCALE)
  if (found === undefined || more.length > 0) return undefined
  const [word] = found
  const exponent = BIG_SCALES.get(word)
  const rest = text.slice(found.index + word.length)
  return exponent === undefined || NUMERAL_AFTER.test(rest) ? undefined : {word, exponent}
}

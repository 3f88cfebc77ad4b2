import {readNumberAt} from '../numbers/index.ts'
import {commonNames} from './common-names.ts'
import {monthNames} from './month-names.ts'

const letter = '[\\p{Script=Latin}’-]'
const word = `\\p{Lu}${letter}*\\p{Ll}${letter}*`
const english = new RegExp(
  `(?:\\b\\d{1,3}(?:st|nd|rd|th) )?(?<![\\p{Script=Latin}\\d])${word}(?: ${word}){0,5}`,
  'gu'
)
/** Latin runs stand alike in texts of any language. */
const acronym = /(?<![\p{Script=Latin}\d])\p{Lu}[\p{Lu}\d]{2,7}(?![\p{Script=Latin}\d])/gu
const quotedChinese = /《([^《》]{2,30})》|“(?=\p{Script=Han})([^“”]{4,20})”/gu
const numberedEnglish =
  /\b(\d{1,3})(?:st|nd|rd|th)(?: [\p{L}’-]+){0,3}? (?:Conference|Congress|Session|Meeting|Assembly|Plenum|Summit)\b/gu
const numberedChinese =
  /第([一二三四五六七八九十百\d]{1,5})[次届屆][\p{Script=Han}]{0,12}?(?:[会會][议議]|大[会會]|全[会會]|峰[会會])/gu
const headWords =
  /^(?:the|a|an|in|on|at|by|since|after|before|during|from|when|as|this|that|these|those|it|its|he|she|we|they|his|her|our|their|with|while|for|and|but|comrade|premier|president|minister|secretary|general secretary|vice president|prime minister|(?:mr|mrs|ms|dr)) /
const calendar = new RegExp(
  `^(?:${monthNames.join('|')}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$`,
  'i'
)

/**
 * The names in a sentence, folded. Names compare within a language; between languages only what can
 * honestly be matched does: Latin runs, and the number of a numbered meeting, which reads `#17 meeting`.
 */
export function eventNamesIn(text: string): readonly string[] {
  const sentence = text.includes("'") ? text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : text
  const names = [
    ...[...sentence.matchAll(english)].flatMap(({0: name, index}) => foldName(name, index)),
    ...[...sentence.matchAll(acronym)].map(([name]) => name),
    ...[...sentence.matchAll(quotedChinese)].map(([, title, quoted]) => title ?? quoted ?? ''),
    ...[...sentence.matchAll(numberedEnglish)].map(([, number]) => meeting(Number(number))),
    ...[...sentence.matchAll(numberedChinese)].flatMap(([, number]) => {
      const value = readChinese(number ?? '')
      return value === undefined ? [] : [meeting(value)]
    })
  ]
  return [...new Set(names)].sort()
}

/** How much a name says on its own: one of several words says more than a single one. */
export function weightOfName(name: string): number {
  return /^#|\p{Script=Han}|[^ ] [^ ]/u.test(name) ? 1 : 0.5
}

function foldName(name: string, index: number): readonly string[] {
  const lower = name.toLowerCase()
  const bare = withoutHead(lower).replace(/’s?$/, '')
  const isWhole = bare.includes(' ') || (bare.length >= 5 && (index > 0 || bare !== lower))
  return isWhole && !calendar.test(bare) && !commonNames.has(bare) ? [bare] : []
}

function withoutHead(name: string): string {
  let bare = name
  for (let cut = bare.replace(headWords, ''); cut !== bare; cut = bare.replace(headWords, '')) bare = cut
  return bare
}

function meeting(number: number): string {
  return `#${number} meeting`
}

function readChinese(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits)
  const found = readNumberAt(digits, 0, 'zh', ['cardinal'])
  return found?.kind === 'cardinal' && found.end === digits.length ? Number(found.value) : undefined
}

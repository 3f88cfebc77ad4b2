import {isAuxiliary} from './auxiliaries.ts'
import {baseVerbs} from './base-verbs.ts'
import {compounds} from './compounds.ts'
import {functionWords} from './function-words.ts'

/** Whether a compound stands in front of its noun, or may stand anywhere. */
export function isAttributive(
  text: string,
  start: number,
  end: number,
  first: string,
  second: string
): boolean {
  const row = compounds[second]
  if (!row || !isAmong(first, row.first)) return false
  const before = text.slice(Math.max(0, start - 20), start)
  const behind = text.slice(end, end + 40)
  const next = /^ (\p{L}[\p{L}-]*)/u.exec(behind)?.[1]?.toLowerCase()
  if (next === undefined) return row.anywhere === true && /^[,.;:)]/.test(behind)
  if (row.next !== undefined) return isAmong(next, row.next)
  return isNoun(next, /\b(?:at|in|of|with|by|on) $/i.test(before)) && !isSetPhrase(before, second)
}

/** No function word, no adverb, and no verb as far as can be told. */
function isNoun(next: string, isOpen: boolean): boolean {
  if (functionWords.has(next) || isAuxiliary(next) || next.length < 3 || next.endsWith('ly')) return false
  if (next.endsWith('s') && [next.slice(0, -1), next.slice(0, -2)].some(stem => baseVerbs.has(stem)))
    return false
  return !(isOpen && baseVerbs.has(next))
}

/** “in the long term prices”, “in real time data”, “at high speed trains”: the words end a phrase. */
function isSetPhrase(before: string, second: string): boolean {
  switch (second) {
    case 'term':
      return /\b(?:in|over|for|on) the $/i.test(before)
    case 'time':
    case 'speed':
    case 'cost':
    case 'risk':
    case 'level':
      return /\b(?:in|at) (?:a )?$/i.test(before)
    case 'scale':
      return /\bon an? $/i.test(before)
    default:
      return false
  }
}

/** Whether a word is in a list of words divided by spaces. */
export function isAmong(word: string, list: string | undefined): boolean {
  return list !== undefined && ` ${list} `.includes(` ${word} `)
}

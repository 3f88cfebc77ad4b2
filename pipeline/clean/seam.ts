import type {TextBlock} from '../ledger/index.ts'
import {compounds} from './compounds.ts'
import {prefixes} from './prefixes.ts'
import {isHan} from './shape.ts'

/** How two halves of a sentence meet: the characters to drop from the first, and what comes between. */
export interface Seam {
  readonly drop: number
  readonly glue: string
  /** The hyphen that is dropped may be the word's own. */
  readonly isOpen?: true
}

/**
 * The seam of two halves of a line. What the text writes elsewhere, in one word or with a hyphen, decides;
 * then what is written with a hyphen everywhere; then whether the text knows both halves as words:
 * “develop-” “ment” is one word, “long-” “term” keeps its hyphen, and so do “Five-” “Year” and “well-” “known”.
 */
export function seamOf(left: string, right: string, isWord: IsWord): Seam {
  const first = /(\p{Ll}+)[-\u00AD]$/u.exec(left)?.[1]
  const second = /^\p{Ll}+/u.exec(right)?.[0]
  if (first && second) {
    if (isWord(first + second)) return {drop: 1, glue: ''}
    const isHyphenated = isWord(`${first}-${second}`) || keepsHyphen(first, second)
    if (isHyphenated || betweenTwo.test(left) || ofTwo.test(right)) return {drop: 0, glue: ''}
    // The second half counts as a word itself.
    const isOther = isWord(second, 2)
    if (isOther && isWord(first)) return {drop: 0, glue: ''}
    const isOpen = isOther && (prefixOfMany.test(first) || first.length > 2)
    return isOpen ? {drop: 1, glue: '', isOpen} : {drop: 1, glue: ''}
  }
  if (left.endsWith('-') && /^\p{L}/u.test(right) && /\p{L}-$/u.test(left)) return {drop: 0, glue: ''}
  return {drop: 0, glue: isHan(left.at(-1)) || isHan(right[0]) ? '' : ' '}
}

/** “mother-in-” “law”, “state-” “of-the-art”. */
const betweenTwo = /\p{L}-(?:in|of|to|the|by|and|at|on|for)-$/u
const ofTwo = /^(?:in|of|to|the|by|and|at|on|for)-\p{L}/u

/** “re-sent” is another word than “resent”, and “re-” begins many words that have no hyphen. */
const prefixOfMany = /^(?:re|un|co|pre|non|anti|sub|inter)$/

const tens =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/
const titles =
  /^(?:vice|ex|under|deputy)-(?:president|presidents|minister|ministers|chair|chairs|chairman|chairwoman|mayor|mayors|governor|governors|premier|premiers|secretary|secretaries|chancellor|director|directors)$/
const beginnings =
  /^(?:half-(?:hearted|hour|hourly|day|yearly|finished|life|century)|self-(?!ish|less|same)\p{Ll}+|e-\p{Ll}{3,}|well-(?:\p{Ll}{2,}ed|known|being|drawn|written|run|worn))$/u
const endings =
  /^\p{Ll}{3,}-(?:making|makers?|based|led|driven|level|term|scale|related|owned|specific|friendly|hearted|minded|up|off)$/u

/** Words that are written with a hyphen also in a text that writes neither half alone. */
function keepsHyphen(first: string, second: string): boolean {
  const word = `${first}-${second}`
  const isOfTable = prefixes[first]?.hyphen?.split(' ').includes(second) === true
  if (/^(?:co|semi|pre|post|mid|sino)$/.test(first)) return isOfTable
  return (
    compounds[second]?.first.split(' ').includes(first) === true ||
    [tens, titles, beginnings, endings].some(pattern => pattern.test(word))
  )
}

/** Whether a word stands whole, with its hyphens, somewhere in the text. */
export type IsWord = (word: string, times?: number) => boolean

/** Gathers the words of a text when first asked. */
export function wordsOf(blocks: readonly TextBlock[]): IsWord {
  let counts: Map<string, number> | undefined
  return (word, times = 1) => {
    counts ??= countEach(blocks)
    return (counts.get(word.toLowerCase()) ?? 0) >= times
  }
}

function countEach(blocks: readonly TextBlock[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {text} of blocks) {
    for (const word of text.toLowerCase().match(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

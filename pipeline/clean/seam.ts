import type {TextBlock} from '../ledger/index.ts'
import {compounds} from './compounds.ts'
import {isHan} from './shape.ts'

/** How two halves of a sentence meet: the characters to drop from the first, and what comes between. */
export interface Seam {
  readonly drop: number
  readonly glue: string
}

/**
 * The seam of two halves of a line. A hyphen at the end of the first is taken out only if the word
 * without it occurs elsewhere in the text, or its halves do not: “develop-” “ment” is one word,
 * “long-” “term” keeps its hyphen, and so do “Five-” “Year” and “well-” “known”.
 */
export function seamOf(left: string, right: string, isWord: (word: string) => boolean): Seam {
  const first = /(\p{Ll}+)[-\u00AD]$/u.exec(left)?.[1]
  const second = /^\p{Ll}+/u.exec(right)?.[0]
  if (first && second) {
    const oneWord =
      isWord(first + second) || !(keepsHyphen(first, second) || (isWord(first) && isWord(second)))
    return oneWord ? {drop: 1, glue: ''} : {drop: 0, glue: ''}
  }
  if (left.endsWith('-') && /^\p{L}/u.test(right) && /\p{L}-$/u.test(left)) return {drop: 0, glue: ''}
  return {drop: 0, glue: isHan(left.at(-1)) || isHan(right[0]) ? '' : ' '}
}

/** Compounds that are written with a hyphen also in a text that writes neither half alone. */
function keepsHyphen(first: string, second: string): boolean {
  return (
    compounds[second]?.first.split(' ').includes(first) === true ||
    /^well-(?:\p{Ll}{2,}ed|known|being|drawn|written|run|worn)$/u.test(`${first}-${second}`)
  )
}

/** Whether a word stands whole, between spaces or marks, somewhere in the text. Gathered when first asked. */
export function wordsOf(blocks: readonly TextBlock[]): (word: string) => boolean {
  let words: Set<string> | undefined
  return word => {
    words ??= new Set(
      blocks.flatMap(({text}) => text.toLowerCase().match(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu) ?? [])
    )
    return words.has(word.toLowerCase())
  }
}

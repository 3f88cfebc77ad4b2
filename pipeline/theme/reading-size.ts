import {countWords} from '../ledger/index.ts'

const characters = /\p{Script=Han}/gu

/** How long a text is to read, in English words: five Chinese characters take as long as three words. */
export function readingSize(text: string): number {
  const chinese = text.match(characters)?.length ?? 0
  return countWords(text) - 0.4 * chinese
}

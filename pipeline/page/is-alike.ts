/** How much two sets of words have to share, as a part of all their words. */
const LEAST_SHARED = 0.8

const WORD = /\p{Script=Han}|[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu

/** Whether two sentences say the same in nearly the same words: every number has to be in both. */
export function isAlike(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (numbersOf(first) !== numbersOf(second)) return false
  const [a, b] = [new Set(first), new Set(second)]
  const shared = [...a].filter(word => b.has(word)).length
  return shared > 0 && shared / (a.size + b.size - shared) >= LEAST_SHARED
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? []
}

function numbersOf(words: readonly string[]): string {
  return words
    .filter(word => /^\d/.test(word))
    .sort()
    .join(' ')
}

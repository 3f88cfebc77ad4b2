/**
 * Where words end in a text, for each of several words: none of them if they stand there more or less
 * often than they are asked for, because then no one can say which place is meant.
 */
export function findWords(text: string, wanted: readonly string[]): readonly (number | undefined)[] {
  const plain = wanted.map(plainWords)
  const places = new Map([...new Set(plain)].map(words => [words, endsOf(text, words)]))
  return plain.map((words, at) => {
    const ends = places.get(words) ?? []
    const times = plain.filter(other => other === words).length
    const time = plain.slice(0, at).filter(other => other === words).length
    return ends.length === times ? ends[time] : undefined
  })
}

/** Without the marks of a heading or list item: these are not in the text. */
function plainWords(words: string): string {
  return words.trim().replace(/^(?:#{1,6}|-|\d+\.)\s+/, '')
}

function endsOf(text: string, words: string): readonly number[] {
  if (words === '') return []
  const pattern = words.split(/\s+/).map(escapePattern).join('\\s+')
  const before = isInWord.test(words.at(0) ?? '') ? `(?<!${isInWord.source})` : ''
  const after = isInWord.test(words.at(-1) ?? '') ? `(?!${isInWord.source})` : ''
  const matches = text.matchAll(new RegExp(before + pattern + after, 'gu'))
  return [...matches].map(match => match.index + match[0].length)
}

/** `1` is not found in `2019`. Chinese is written without spaces: a word may stand next to any other. */
const isInWord = /(?!\p{Script=Han})[\p{L}\p{N}]/u

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

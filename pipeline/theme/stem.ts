/**
 * A light stem of an English word in lower case: plurals, -ing and -ed go, so that “floods”, “flooded”
 * and “flooding” meet “flood”, and “cities” meets “city”. Too little is taken off rather than too much:
 * “caring” does not meet “car”.
 */
export function stem(word: string): string {
  return unlengthen(withoutSuffix(singular(word)))
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return word.replace(/(?<=ss|x|ch|sh|o)es$|s$/, '')
}

function withoutSuffix(word: string): string {
  if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`
  return word.replace(/(?<=^.*[aeiouy].*)(?<=^.{4,}|^.[aeiou][wxy])(?:ing|ed)$/, '')
}

/** A silent e and a doubled consonant come and go with the ending: price and pricing, plan and planning. */
function unlengthen(word: string): string {
  return word.replace(/(?<=^.{4,})e$/, '').replace(/([^aeiou\d])\1$/, '$1')
}

/** The characters of Unicode that stand above and below the line by themselves. */
const characters = {
  sup: pairs('0123456789+-−–=()nio', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱº'),
  sub: pairs('0123456789+-−–=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎')
}
const marks = {sup: '^', sub: '_'}

const ordinal = /^(?:st|nd|rd|th|er|re|e|è?me|nde?|ers|es)$/i
const countable = /(?:\d|\b[IVXLC]+)$/
const abbreviated = /^\p{L}{2,4}\.?$/u
const signs: ReadonlyMap<string, string> = new Map([
  ['tm', '™'],
  ['sm', '℠']
])

/**
 * Text above or below the line as plain text that runs into nothing: with characters that stand there by themselves
 * (10⁶, CO₂), as a part of its word where it always was (1st, Mlle), or else behind `^` or `_`.
 */
export function writeRaised(side: 'sup' | 'sub', before: string, inner: string): string {
  const words = inner.replace(/\s+/g, ' ').trim()
  const own = inCharacters(side, words)
  if (own !== undefined) return own
  const sign = side === 'sup' ? signs.get(words.toLowerCase()) : undefined
  if (sign !== undefined) return sign
  // A mark, a bracket, Chinese, or text that stands apart.
  const isApart = /^$|\s$/.test(before) || /^\s/.test(inner)
  if (isApart || !/[\p{Script=Latin}\p{Script=Greek}\d]/u.test(words) || /^[[(（]/u.test(words))
    return inner.replace(/\s+/g, ' ')
  if (side === 'sup' && isPartOfWord(before, words)) return words
  if (words.length > 12 || words.includes(' ')) return ` ${words}`
  return marks[side] + (/^(?:.|\p{L}+)$/u.test(words) ? words : `(${words})`)
}

/** All of it, with one letter at most (2n, but not “on”); below the line also digits with letters behind (2e). */
function inCharacters(side: 'sup' | 'sub', words: string): string | undefined {
  const [, digits = '', letters = ''] = (side === 'sub' && /^(\d+)([a-z]{1,3})$/.exec(words)) || ['', words]
  const own = Array.from(digits, character => characters[side].get(character))
  const isWord = /\p{L}.*\p{L}/u.test(digits)
  return words === '' || isWord || own.includes(undefined) ? undefined : own.join('') + letters
}

function isPartOfWord(before: string, words: string): boolean {
  return (
    (ordinal.test(words) && countable.test(before)) || (abbreviated.test(words) && /\p{L}$/u.test(before))
  )
}

function pairs(plain: string, raised: string): ReadonlyMap<string, string> {
  const own = Array.from(raised)
  return new Map(Array.from(plain, (character, at) => [character, own[at] ?? '']))
}

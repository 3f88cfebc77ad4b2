import {isAmong} from './attributive.ts'
import {isAuxiliary} from './auxiliaries.ts'
import {compounds} from './compounds.ts'
import {functionWords} from './function-words.ts'

/** Two words that may be one compound, found in no table. */
export interface LooseCompound {
  readonly start: number
  readonly words: string
  readonly form: string
  /** Whether the second part can be nothing but the part of a compound here. */
  readonly isPlain: boolean
}

/**
 * No other word may be the subject of the participle: a preposition stands before the compound. Before
 * “oriented”, which is hardly a verb in such texts, “and” or an article will do. What stands before is asked
 * last: a pattern that begins with it is tried at every letter.
 */
const candidate =
  / (?<second>driven|led|guided|oriented|dependent|supported|funded|owned|backed|intensive) (?=(?<next>\p{Ll}{3,})(?![\p{L}'’-]))(?<=(?:\b(?:of|in|by|with|through|for|on|from|as|towards?|under|into) (?:\p{Ll}+ )?|\b(?:and|or|an?|the|more) (?:\p{Ll}+ )?(?=\p{Ll}+ oriented))(?<first>\p{Ll}{3,}) \k<second> )/gu

/** “of grain supply oriented reform”: a preposition, a noun, the second part and a noun. */
export function* looseCompoundsIn(text: string): Iterable<LooseCompound> {
  for (const {index, groups} of text.matchAll(candidate)) {
    const {first = '', second = '', next = ''} = groups ?? {}
    if (isAmong(first, compounds[second]?.first) || !isNoun(first) || !isNoun(next)) continue
    yield {
      start: index - first.length,
      words: `${first} ${second}`,
      form: `${first}-${second}`,
      isPlain: /^(?:oriented|guided)$/.test(second)
    }
  }
}

/** No function word and no adverb, as far as can be told. */
function isNoun(word: string): boolean {
  const isAdverb = /ed$|(?<!^(?:supp|fami|assemb))ly$/.test(word)
  return !functionWords.has(word) && !isAuxiliary(word) && !isAdverb
}

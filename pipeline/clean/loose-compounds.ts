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
 * “oriented”, which is hardly a verb in such texts, “and” or an article will do.
 */
const candidate =
  /(?<=\b(?:of|in|by|with|through|for|on|from|as|towards?|under|into) (?:\p{Ll}+ )?|\b(?:and|or|an?|the|more) (?:\p{Ll}+ )?(?=\p{Ll}+ oriented))(\p{Ll}{3,}) (driven|led|guided|oriented|dependent|supported|funded|owned|backed|intensive) (?=(\p{Ll}{3,})(?![\p{L}'’-]))/gu

/** “of grain supply oriented reform”: a preposition, a noun, the second part and a noun. */
export function* looseCompoundsIn(text: string): Iterable<LooseCompound> {
  for (const {0: found, 1: first = '', 2: second = '', 3: next = '', index} of text.matchAll(candidate)) {
    if (isAmong(first, compounds[second]?.first) || !isNoun(first) || !isNoun(next)) continue
    yield {
      start: index,
      words: found.trimEnd(),
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

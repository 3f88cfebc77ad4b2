import {byLanguage} from '../by-language.ts'
import type {Phrase, Words} from './words.ts'

const pluralIn = byLanguage(language => new Intl.PluralRules(language))
const groupedIn = byLanguage(language => new Intl.NumberFormat(language))

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Speaks the phrases of one language; of those that it lacks, the English. */
export function phrasesOf(words: ReadonlyMap<string, Words>, language: string): Say {
  const phrases: Words = {...words.get('en'), ...words.get(language)}
  return (key, values = {}) => {
    const phrase = Object.hasOwn(phrases, key) ? phrases[key] : undefined
    if (phrase === undefined)
      throw new TypeError(`Unexpected phrase \`${key}\`, which is in no file of words`)
    return formOf(phrase, values, language).replace(/\{([a-z]+)\}/g, (slot, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : slot
      // Counts are grouped; a line number or year is not.
      return typeof value === 'number' && name === 'count' ? groupedIn(language).format(value) : String(value)
    })
  }
}

function formOf(
  phrase: Phrase,
  {count}: Readonly<Record<string, string | number>>,
  language: string
): string {
  if (typeof phrase === 'string') return phrase
  return pluralIn(language).select(Number(count)) === 'one' ? phrase.one : phrase.other
}

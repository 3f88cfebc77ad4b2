import type {Phrase, Words} from './words.ts'

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Speaks the phrases of one language; of those that it lacks, the English. */
export function phrasesOf(words: ReadonlyMap<string, Words>, language: string): Say {
  const phrases: Words = {...words.get('en'), ...words.get(language)}
  const plural = new Intl.PluralRules(language)
  const grouped = new Intl.NumberFormat(language)
  return (key, values = {}) => {
    const phrase = Object.hasOwn(phrases, key) ? phrases[key] : undefined
    if (phrase === undefined)
      throw new TypeError(`Unexpected phrase \`${key}\`, which is in no file of words`)
    return formOf(phrase, values, plural).replace(/\{([a-z]+)\}/g, (slot, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : slot
      // Counts are grouped; a line number or year is not.
      return typeof value === 'number' && name === 'count' ? grouped.format(value) : String(value)
    })
  }
}

function formOf(
  phrase: Phrase,
  {count}: Readonly<Record<string, string | number>>,
  plural: Intl.PluralRules
): string {
  if (typeof phrase === 'string') return phrase
  return plural.select(Number(count)) === 'one' ? phrase.one : phrase.other
}

import {monthNames} from './month-names.ts'

const months: ReadonlySet<string> = new Set(monthNames.map(name => name.toLowerCase()))

/** The words of a sentence that are not its date: lower case, Chinese characters one each. */
export function contentWords(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/gu) ?? []
  return new Set(words.filter(word => !months.has(word)))
}

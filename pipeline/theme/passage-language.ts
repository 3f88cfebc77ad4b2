import {countWords} from '../ledger/index.ts'

/** The language of a passage in BCP 47: its source's, unless its script is plainly the other one. */
export function passageLanguage(text: string, sourceLanguage: string): string {
  const isChinese = /^zh\b/i.test(sourceLanguage)
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (isChinese && characters * 20 < text.length && /\p{Script=Latin}/u.test(text)) return 'en'
  const isForeign = /^en\b/i.test(sourceLanguage) && characters > 0 && characters * 2 > countWords(text)
  return isForeign ? 'zh' : sourceLanguage
}

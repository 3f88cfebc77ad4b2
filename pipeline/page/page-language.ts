import {isLanguageTag} from './language-tag.ts'

/** Chinese tags that name a region instead of a script. */
const traditional: ReadonlySet<string> = new Set(['TW', 'HK', 'MO'])

/** The language that a page speaks: that of the batch if there are words for it, and English otherwise. */
export function pageLanguage(wanted: string, known: ReadonlySet<string>): string {
  if (!isLanguageTag(wanted)) return 'en'
  const {language, script, region} = new Intl.Locale(wanted)
  const usual = traditional.has(region ?? '') ? 'Hant' : 'Hans'
  const inScript = language === 'zh' ? `zh-${script ?? usual}` : language
  return [wanted, inScript, language].find(tag => known.has(tag)) ?? 'en'
}

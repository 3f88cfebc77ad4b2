/** Chinese tags that name a region or nothing instead of a script. */
const traditional: ReadonlySet<string> = new Set(['TW', 'HK', 'MO'])

/** The language that a page speaks: that of the batch if there are words for it, and English otherwise. */
export function pageLanguage(wanted: string, known: ReadonlySet<string>): string {
  const {language, script, region} = new Intl.Locale(wanted)
  const inScript =
    language === 'zh' ? `zh-${script ?? (traditional.has(region ?? '') ? 'Hant' : 'Hans')}` : language
  return [wanted, inScript, language].find(tag => known.has(tag)) ?? 'en'
}

/** Whether a text that calls itself a language is one: a tag of BCP 47. */
export function isLanguageTag(tag: string): boolean {
  try {
    new Intl.Locale(tag)
    return true
  } catch {
    return false
  }
}

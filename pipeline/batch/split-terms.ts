/** What a theme looks for, by language. */
export interface Terms {
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

/** A plain list may mix the languages: a term with a Chinese character in it is Chinese. */
export function splitTerms(terms: readonly string[] | Partial<Terms>): Terms {
  if (!isList(terms)) return {en: terms.en ?? [], zh: terms.zh ?? []}
  const isChinese = (term: string) => /\p{Script=Han}/u.test(term)
  return {en: terms.filter(term => !isChinese(term)), zh: terms.filter(isChinese)}
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(terms: readonly string[] | Partial<Terms>): terms is readonly string[] {
  return Array.isArray(terms)
}

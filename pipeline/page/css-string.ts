/**
 * Any text as a CSS string. Everything but letters, digits and spaces is written as a code point, so that
 * no title can end the string, the rule or the style element.
 */
export function cssString(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ')
  const escaped = oneLine.replace(
    /[^\p{L}\p{N} ]/gu,
    character => `\\${(character.codePointAt(0) ?? 0).toString(16)} `
  )
  return `"${escaped}"`
}

/** What the strings of a style sheet say: all that it can add to a page. */
export function cssStringsIn(css: string): string {
  const strings = css.match(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g) ?? []
  return strings
    .map(string => string.slice(1, -1))
    .join('')
    .replace(/\\([0-9a-fA-F]{1,6})\s?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

/** What JavaScript takes for white space, as the inside of a class; RE2's own `\s` knows only that of ASCII. */
const space =
  '\\x09-\\x0D\\x20\\xA0\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}'
const notSpace =
  '\\x00-\\x08\\x0E-\\x1F\\x21-\\x9F\\xA1-\\x{167F}\\x{1681}-\\x{1FFF}\\x{200B}-\\x{2027}\\x{202A}-\\x{202E}\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}\\x{3001}-\\x{FEFE}\\x{FF00}-\\x{10FFFF}'

const token =
  /\\u(?<high>[dD][89abAB][\da-fA-F]{2})\\u(?<low>[dD][c-fC-F][\da-fA-F]{2})|\\(?<sign>[pP])\{(?:Script|sc)=(?<script>\w+)\}|\\[\s\S]|[[\].]/gu

/** A regular expression of JavaScript (flag u) with what RE2 reads otherwise, or not at all, in its words. */
export function toRe2(pattern: string): string {
  let isInClass = false
  return pattern.replace(token, (found: string, ...rest: readonly unknown[]) => {
    const {high, low, sign, script} = rest.at(-1) as Readonly<Record<string, string | undefined>>
    if (high && low) return `\\x{${codePoint(high, low)}}`
    if (script) return `\\${sign}{${script}}`
    switch (found) {
      case '\\s':
        return isInClass ? space : `[${space}]`
      case '\\S':
        return isInClass ? notSpace : `[${notSpace}]`
      case '\\k':
        // RE2 would take it for a letter; a back-reference by number it refuses.
        return '\\1'
      case '.':
        return isInClass ? found : '[^\\n\\r\\x{2028}\\x{2029}]'
      case '[': {
        // Inside a class it is a character like others; RE2 could read `[:alpha:]`.
        const isCharacter = isInClass
        isInClass = true
        return isCharacter ? '\\[' : found
      }
      case ']':
        isInClass = false
        return found
      default:
        return found
    }
  })
}

function codePoint(high: string, low: string): string {
  return ((Number.parseInt(high, 16) << 10) + Number.parseInt(low, 16) - 0x35fdc00).toString(16)
}

const signs: Readonly<Record<string, string>> = {
  ' ': '␣',
  '\n': '⏎',
  '\t': '⇥',
  '\u00A0': '⍽',
  '\u3000': '□'
}

/** White space at the edges of a text as signs that can be seen. */
export function showSpace(text: string, edges = {start: true, end: true}): string {
  const start = edges.start ? text.length - text.trimStart().length : 0
  const end = edges.end ? text.trimEnd().length : text.length
  if (start >= end) return showSigns(text)
  return showSigns(text.slice(0, start)) + text.slice(start, end) + showSigns(text.slice(end))
}

function showSigns(space: string): string {
  return space.replace(/[ \n\t\u00A0\u3000]/g, sign => signs[sign] ?? sign)
}

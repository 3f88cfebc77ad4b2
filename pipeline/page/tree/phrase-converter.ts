/** From each phrase that begins with a character to what it becomes. */
interface Phrases {
  readonly longest: number
  readonly made: ReadonlyMap<string, string>
}

/**
 * Converts as OpenCC does: at each place the longest phrase of the tables that stands there. Tables are written
 * `一了心愿 一了心願|一党 一黨`, sorted; what the first has goes before what a later one has. They are searched when
 * a text has a character for the first time: to take fifty thousand phrases apart takes longer than a page.
 */
export function phraseConverter(...tables: readonly string[]): (text: string) => string {
  const known = new Map<string, Phrases>()
  const phrasesFrom = (first: string): Phrases => {
    const made = new Map(tables.flatMap(table => entriesFrom(table, first)).reverse())
    const phrases = {made, longest: Math.max(0, ...[...made.keys()].map(({length}) => length))}
    known.set(first, phrases)
    return phrases
  }
  return text => {
    let converted = ''
    for (let at = 0; at < text.length; ) {
      const first = String.fromCodePoint(text.codePointAt(at) ?? 0)
      const phrases = known.get(first) ?? phrasesFrom(first)
      const phrase = longestAt(text, at, phrases) ?? first
      converted += phrases.made.get(phrase) ?? phrase
      at += phrase.length
    }
    return converted
  }
}

function longestAt(text: string, at: number, {longest, made}: Phrases): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const phrase = text.slice(at, at + length)
    if (made.has(phrase)) return phrase
  }
  return undefined
}

function entriesFrom(table: string, first: string): readonly (readonly [string, string])[] {
  const entries: [string, string][] = []
  let at = placeOf(table, first)
  while (table.startsWith(first, at)) {
    const end = endOfEntry(table, at)
    const [from = '', to = ''] = table.slice(at, end).split(' ')
    entries.push([from, to])
    at = end + 1
  }
  return entries
}

/** Where the entries that begin with a character stand, or would. */
function placeOf(table: string, first: string): number {
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = table.lastIndexOf('|', middle - 1) + 1
    if (table.slice(start, start + first.length) < first) low = endOfEntry(table, middle) + 1
    else high = start
  }
  return low
}

function endOfEntry(table: string, at: number): number {
  const end = table.indexOf('|', at)
  return end < 0 ? table.length : end
}

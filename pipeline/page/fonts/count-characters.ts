// Page numbers are written after the text is known; a soft hyphen shows as a hyphen.
const ALWAYS = ' -0123456789'

// Nothing to draw: control characters, joiners, variation selectors, byte order marks.
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/** Counts the visible characters of texts, each text once: the same one is often set in several faces. */
export function characterCounter(): (text: string) => ReadonlyMap<string, number> {
  const counted = new Map<string, ReadonlyMap<string, number>>()
  return text => {
    const counts = counted.get(text) ?? countCharacters(text)
    counted.set(text, counts)
    return counts
  }
}

function countCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map([...ALWAYS].map(character => [character, 0]))
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return new Map([...counts].filter(([character]) => !invisible.test(character)))
}

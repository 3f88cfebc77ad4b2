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

/** How often each code unit was met: a text has few characters many times. */
const units = new Uint32Array(0x10000)

function countCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map([...ALWAYS].map(character => [character, 0]))
  const add = (character: string, count: number) =>
    counts.set(character, (counts.get(character) ?? 0) + count)
  units.fill(0)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0xd800 || unit > 0xdbff) units[unit] = (units[unit] ?? 0) + 1
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit)
      add(character, 1)
      at += character.length - 1
    }
  }
  units.forEach((count, unit) => {
    if (count > 0) add(String.fromCharCode(unit), count)
  })
  return new Map([...counts].filter(([character]) => !invisible.test(character)))
}

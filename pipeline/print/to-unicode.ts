/** From the code of a glyph, in hexadecimal digits, to the text that a reader gets when it copies the glyph. */
export type ToUnicode = ReadonlyMap<string, string>

/** Reads the map to Unicode that a font in a PDF carries: single codes and ranges that count up. */
export function parseToUnicode(program: string): ToUnicode {
  const texts = new Map<string, string>()
  for (const [code = '', text = ''] of entriesOf(program, 'bfchar', 2))
    texts.set(code.toUpperCase(), fromUtf16(text))
  for (const [first = '', last = '', text = ''] of entriesOf(program, 'bfrange', 3)) {
    for (let step = 0; step <= Number.parseInt(last, 16) - Number.parseInt(first, 16); step++) {
      texts.set(countUp(first, step), fromUtf16(countUp(text, step)))
    }
  }
  return texts
}

/** The entries of all blocks of a kind, each of so many strings. */
function entriesOf(program: string, kind: string, size: number): readonly (readonly string[])[] {
  return [...program.matchAll(new RegExp(`begin${kind}([\\s\\S]*?)end${kind}`, 'g'))].flatMap(
    ([, block = '']) => {
      const strings = [...block.matchAll(/<([0-9A-Fa-f]*)>/g)].map(([, digits = '']) => digits)
      return Array.from({length: strings.length / size}, (_, index) =>
        strings.slice(index * size, (index + 1) * size)
      )
    }
  )
}

function countUp(digits: string, step: number): string {
  return (Number.parseInt(digits, 16) + step).toString(16).toUpperCase().padStart(digits.length, '0')
}

function fromUtf16(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le')
}

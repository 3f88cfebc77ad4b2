import {readdirSync, readFileSync} from 'node:fs'
import {create, type Font} from 'fontkit'
import subsetFont from 'subset-font'
import type {EmbeddedFonts} from '../../../pipeline/page/fonts/embed-fonts.ts'

/** The fonts of a family inside CSS, opened by a library that had no part in making them. */
export function opened({css}: EmbeddedFonts, family: string): readonly Font[] {
  return [...css.matchAll(/font-family:'([^']+)'.*?base64,([^)]+)\)/g)]
    .filter(([, name]) => name === family)
    .map(([, , base64 = '']) => create(Buffer.from(base64, 'base64')) as Font)
}

export function draws(fonts: readonly Font[], text: string): boolean {
  return [...text].every(character =>
    fonts.some(font => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
  )
}

const files = new URL('../../../node_modules/@fontsource-variable/noto-serif-sc/files/', import.meta.url)
/** A slice of the package that draws a character, unpacked and still variable. */
export async function sliceWith(character: string): Promise<Font | undefined> {
  for (const name of readdirSync(files).filter(file => /-\d+-wght-normal\.woff2$/.test(file))) {
    const woff2 = readFileSync(new URL(name, files))
    const slice = create(woff2) as Font
    if (!slice.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) continue
    // This library varies only fonts that are not packed.
    return create(await subsetFont(woff2, undefined, {keepAllGlyphs: true, targetFormat: 'sfnt'})) as Font
  }
  return undefined
}

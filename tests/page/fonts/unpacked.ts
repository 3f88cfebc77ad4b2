import {readdirSync, readFileSync} from 'node:fs'
import subsetFont, {type SubsetOptions} from 'subset-font'
import {readCmap} from '../../../pipeline/page/fonts/cmap.ts'
import type {EmbeddedFonts} from '../../../pipeline/page/fonts/embed-fonts.ts'
import {readTables, table} from '../../../pipeline/page/fonts/sfnt.ts'

/** The files of a family inside CSS. */
export function filesOf({css}: EmbeddedFonts, family: string): readonly Buffer[] {
  return [...css.matchAll(/font-family:'([^']+)'.*?base64,([^)]+)\)/g)]
    .filter(([, name]) => name === family)
    .map(([, , base64 = '']) => Buffer.from(base64, 'base64'))
}

/** The characters that a family draws, as HarfBuzz reads its files. */
export async function charactersOf(embedded: EmbeddedFonts, family: string): Promise<string> {
  const fonts = await Promise.all(filesOf(embedded, family).map(file => unpacked(file)))
  const codes = fonts.flatMap(tables => [...readCmap(table(tables, 'cmap')).keys()])
  return String.fromCodePoint(...codes.sort((a, b) => a - b))
}

/** The tables of a font that HarfBuzz has read and written again, whole or cut down to a character. */
export async function unpacked(file: Buffer, character?: string, options: SubsetOptions = {}) {
  const kept = {targetFormat: 'sfnt', noHinting: true, ...options} as const
  return readTables(
    character === undefined
      ? await subsetFont(file, undefined, {keepAllGlyphs: true, ...kept})
      : await subsetFont(file, character, {keepFeatures: [], ...kept})
  )
}

const slices = new URL('../../../node_modules/@fontsource-variable/noto-serif-sc/files/', import.meta.url)

/** The variable slice of the package that draws a character. */
export async function sliceWith(character: string): Promise<Buffer> {
  for (const name of readdirSync(slices).filter(file => /-\d+-wght-normal\.woff2$/.test(file))) {
    const file = readFileSync(new URL(name, slices))
    const cmap = readCmap(table(await unpacked(file, character), 'cmap'))
    if (cmap.has(character.codePointAt(0) ?? 0)) return file
  }
  throw new Error(`No slice draws ${character}`)
}

import {createHash} from 'node:crypto'
import {
  assignCharacters,
  type FaceCharacters,
  type FontUse,
  type MissingCharacter
} from './assign-characters.ts'
import {cutSlice} from './cut-slice.ts'
import type {Style, Weight} from './families.ts'
import {mergeSlices} from './merge-slices.ts'
import {type Cache, openCache} from './open-cache.ts'
import {type LoadSlice, openSlices} from './open-slices.ts'
import {readTables, type Tables} from './sfnt.ts'
import {writeWoff2} from './woff2.ts'

export interface FontRequest {
  readonly uses: readonly FontUse[]
  /** Where prepared slices may be kept for the next time. Nothing is kept when it is absent. */
  readonly cacheFolder?: string
}

export interface EmbeddedFont {
  readonly family: string
  readonly weight: Weight
  readonly style: Style
  /** The npm package that it was cut from. */
  readonly source: string
  readonly version: string
  /** Of the WOFF2 file that is embedded. */
  readonly sha256: string
}

export interface EmbeddedFonts {
  /** `@font-face` rules that hold the fonts themselves. */
  readonly css: string
  readonly fonts: readonly EmbeddedFont[]
  /** What no font draws. */
  readonly missing: readonly MissingCharacter[]
}

/** Cuts fonts down to the characters of the given texts and writes them as CSS. Same texts, same bytes. */
export async function embedFonts({uses, cacheFolder}: FontRequest): Promise<EmbeddedFonts> {
  const cache = openCache(cacheFolder)
  const loadSlice = openSlices(cache)
  const {faces, missing} = await assignCharacters(uses, loadSlice)
  const files = (await Promise.all(faces.map(face => makeFiles(face, loadSlice, cache)))).flat()
  return {css: files.map(({css}) => css).join(''), fonts: files.map(({font}) => font), missing}
}

interface FontFile {
  readonly font: EmbeddedFont
  readonly css: string
}

function makeFiles(face: FaceCharacters, loadSlice: LoadSlice, cache: Cache): Promise<readonly FontFile[]> {
  const {family, weight} = face
  const slices = [...face.slices].map(async ([slice, characters]) => {
    const {font} = await loadSlice(face, slice)
    return {font, characters}
  })
  switch (family.slices) {
    case 'static':
      return Promise.all(
        slices.map(async slice => {
          const {font, characters} = await slice
          return makeFile(face, readTables(await cutSlice(font, characters, cache)), characters)
        })
      )
    case 'variable':
      return Promise.all(slices).then(async pieces => [
        await makeFile(face, mergeSlices(pieces, {family: family.name, weight}))
      ])
    default:
      return family.slices satisfies never
  }
}

async function makeFile(
  face: FaceCharacters,
  tables: Tables,
  characters?: readonly number[]
): Promise<FontFile> {
  const woff2 = await writeWoff2(tables)
  const {name, source, version} = face.family
  const sha256 = createHash('sha256').update(woff2).digest('hex')
  return {
    font: {family: name, weight: face.weight, style: face.style, source, version, sha256},
    css: writeRule(face, woff2, characters)
  }
}

/** The characters are named where a face has several files, so that each is asked for its own. */
function writeRule(
  {family, weight, style}: FaceCharacters,
  woff2: Buffer,
  characters?: readonly number[]
): string {
  const range = characters?.map(code => `U+${code.toString(16)}`).join(',')
  return [
    '@font-face{',
    `font-family:'${family.name}';font-weight:${weight};font-style:${style};`,
    range === undefined ? '' : `unicode-range:${range};`,
    `src:url(data:font/woff2;base64,${woff2.toString('base64')}) format('woff2')`,
    '}\n'
  ].join('')
}

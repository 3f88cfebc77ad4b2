import {readFileSync} from 'node:fs'
import {readCmap} from './cmap.ts'
import type {Style, Weight} from './families.ts'
import {makeStatic} from './make-static.ts'
import type {Cache} from './open-cache.ts'
import type {InstalledFamily} from './read-family.ts'
import {readTables, table} from './sfnt.ts'

/** One slice of a family, static at a weight, with all its glyphs. */
export interface Slice {
  readonly font: Buffer
  /** Whether it really draws the character; what a package claims for a slice is often untrue. */
  covers(code: number): boolean
}

export interface Face {
  readonly family: InstalledFamily
  readonly weight: Weight
  readonly style: Style
}

export type LoadSlice = (face: Face, slice: string) => Promise<Slice>

/** Gives slices, each made once. */
export function openSlices(cache: Cache): LoadSlice {
  const slices = new Map<string, Promise<Slice>>()
  return ({family, weight, style}, slice) => {
    const key = `${family.name} ${slice} ${weight} ${style}`
    const known = slices.get(key) ?? loadSlice(family, family.file(slice, weight, style), weight, cache)
    slices.set(key, known)
    return known
  }
}

async function loadSlice(
  family: InstalledFamily,
  path: string,
  weight: Weight,
  cache: Cache
): Promise<Slice> {
  const woff2 = readFileSync(path)
  const font = await cache(['static', family.slices, String(weight), woff2], () =>
    makeStatic(family, woff2, weight)
  )
  const cmap = readCmap(table(readTables(font), 'cmap'))
  return {font, covers: code => cmap.has(code)}
}

import type {Cache} from './open-cache.ts'
import {subset} from './subset.ts'

// What a Latin, Greek or Cyrillic text needs, and figures that stand in columns.
const features = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'pnum', 'tnum']

/** Cuts a static slice down to some of its characters; their ligatures and alternates stay. */
export function cutSlice(slice: Buffer, characters: readonly number[], cache: Cache): Promise<Buffer> {
  const text = String.fromCodePoint(...characters)
  return cache(['cut', text, slice], () =>
    subset(slice, text, {noHinting: true, keepFeatures: features, dropTables: ['DSIG', 'STAT', 'meta']})
  )
}

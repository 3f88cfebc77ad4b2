import type {Family, Weight} from './families.ts'
import {subset} from './subset.ts'

// Chinese slices are merged later: what they say about layout, but for `halt`, would be lost then.
const chinese = {
  keepFeatures: ['halt'],
  dropTables: ['BASE', 'DSIG', 'GDEF', 'GSUB', 'STAT', 'meta', 'vhea', 'vmtx']
}

/** Unpacks a slice with all its glyphs, pinned at a weight if it has a weight axis. */
export function makeStatic(family: Family, woff2: Buffer, weight: Weight): Promise<Buffer> {
  switch (family.slices) {
    case 'static':
      return subset(woff2, undefined, {keepAllGlyphs: true, noHinting: true})
    case 'variable':
      return subset(woff2, undefined, {
        keepAllGlyphs: true,
        noHinting: true,
        variationAxes: {wght: weight},
        ...chinese
      })
    default:
      return family.slices satisfies never
  }
}

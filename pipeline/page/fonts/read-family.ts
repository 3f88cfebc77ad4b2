import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {BriefmillError} from '../../problem.ts'
import type {Family, Style, Weight} from './families.ts'

/** A family as installed. */
export interface InstalledFamily extends Family {
  readonly version: string
  /** The slices that claim a character, in the package's order. Packages claim more than they hold. */
  slicesWith(code: number): readonly string[]
  /** The file of a slice. */
  file(slice: string, weight: Weight, style: Style): string
}

const require = createRequire(import.meta.url)

const families = new Map<Family, Promise<InstalledFamily>>()

/** Reads what a font package says of itself, once. */
export function readFamily(family: Family): Promise<InstalledFamily> {
  const known = families.get(family) ?? readPackage(family)
  families.set(family, known)
  return known
}

async function readPackage(family: Family): Promise<InstalledFamily> {
  const folder = packageFolder(family)
  const [{version}, lists] = await Promise.all([
    readJson<{version: string}>(join(folder, 'package.json')),
    readJson<Readonly<Record<string, string>>>(join(folder, 'unicode.json'))
  ])
  const stem = family.source.slice(family.source.indexOf('/') + 1)
  return {
    ...family,
    version,
    slicesWith: readClaims(lists),
    file(slice, weight, style) {
      const cut = family.slices === 'variable' ? 'wght-normal' : `${weight}-${style}`
      return join(folder, 'files', `${stem}-${slice}-${cut}.woff2`)
    }
  }
}

function packageFolder({source}: Family): string {
  try {
    return dirname(require.resolve(`${source}/package.json`))
  } catch (cause) {
    const message = `Unexpected absence of the font package \`${source}\`, expected it beside the other packages`
    throw new BriefmillError([{message, hint: 'run `npm ci`'}], {cause})
  }
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8'))
}

interface Claim {
  readonly slice: string
  readonly first: number
  readonly last: number
}

/** Code points that are looked through for a claim: few claims reach over more. */
const shelf = 0x40

/** Gives the slices that claim a code point. `[4]` in the lists is the slice `4`. */
function readClaims(lists: Readonly<Record<string, string>>): (code: number) => readonly string[] {
  const shelves = new Map<number, Claim[]>()
  for (const [key, list] of Object.entries(lists)) {
    const slice = key.replace(/[[\]]/g, '')
    for (const range of list.split(',')) {
      const dash = range.indexOf('-')
      const last = Number.parseInt(range.slice(Math.max(2, dash + 1)), 16)
      const first = dash < 0 ? last : Number.parseInt(range.slice(2), 16)
      for (let at = Math.floor(first / shelf); at <= Math.floor(last / shelf); at++) {
        const claims = shelves.get(at) ?? []
        claims.push({slice, first, last})
        shelves.set(at, claims)
      }
    }
  }
  return code =>
    (shelves.get(Math.floor(code / shelf)) ?? [])
      .filter(({first, last}) => first <= code && code <= last)
      .map(({slice}) => slice)
}

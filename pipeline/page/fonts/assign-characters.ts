import {characterCounter} from './count-characters.ts'
import {type Family, familiesByCharacter, type Role, type Style, type Weight} from './families.ts'
import type {Face, LoadSlice} from './open-slices.ts'
import {readFamily} from './read-family.ts'

/** A text that is set in one kind of type. */
export interface FontUse {
  readonly role: Role
  /** A BCP 47 tag, as in HTML. */
  readonly lang: string
  readonly weight: Weight
  readonly style: Style
  readonly text: string
}

/** The characters, as code points, that a face takes from each of its slices. */
export interface FaceCharacters extends Face {
  readonly slices: ReadonlyMap<string, readonly number[]>
}

export interface MissingCharacter {
  readonly character: string
  /** `U+4E00` */
  readonly codePoint: string
  /** How often it occurs in all texts; a text that is set in several faces counts once. */
  readonly count: number
}

interface Place {
  readonly face: Face
  readonly slice: string
}

const space = /\p{White_Space}/u

/** Finds for each character of each text the face and slice that really draw it. */
export async function assignCharacters(
  uses: readonly FontUse[],
  loadSlice: LoadSlice
): Promise<{readonly faces: readonly FaceCharacters[]; readonly missing: readonly MissingCharacter[]}> {
  const faces = new Map<string, {face: Face; slices: Map<string, Set<number>>}>()
  const missing = new Map<string, Map<string, number>>()
  const counted = characterCounter()
  for (const use of uses) {
    const families = familiesByCharacter(use.role, use.lang)
    const missingHere = new Map<string, number>()
    for (const [character, count] of counted(use.text)) {
      const place = await findPlace(use, families(character), codePoint(character), loadSlice)
      if (place) take(faces, place, codePoint(character))
      else if (!space.test(character)) missingHere.set(character, count)
    }
    missing.set(use.text, missingHere)
  }
  return {
    faces: [...faces].sort(byKey).map(([, face]) => inOrder(face)),
    missing: report([...missing.values()])
  }
}

async function findPlace(
  {weight, style}: FontUse,
  families: readonly Family[],
  code: number,
  loadSlice: LoadSlice
): Promise<Place | undefined> {
  for (const wanted of families) {
    const family = await readFamily(wanted)
    const face = {family, weight, style: family.styles.includes(style) ? style : family.styles[0]}
    for (const slice of family.slicesWith(code)) {
      if ((await loadSlice(face, slice)).covers(code)) return {face, slice}
    }
  }
  return undefined
}

function take(
  faces: Map<string, {face: Face; slices: Map<string, Set<number>>}>,
  {face, slice}: Place,
  code: number
): void {
  const key = `${face.family.name} ${face.weight} ${face.style}`
  const entry = faces.get(key) ?? {face, slices: new Map<string, Set<number>>()}
  const codes = entry.slices.get(slice) ?? new Set()
  faces.set(key, entry)
  entry.slices.set(slice, codes.add(code))
}

function inOrder({
  face,
  slices
}: {
  face: Face
  slices: ReadonlyMap<string, ReadonlySet<number>>
}): FaceCharacters {
  const ordered = [...slices]
    .sort(byKey)
    .map(([slice, codes]) => [slice, [...codes].sort((a, b) => a - b)] as const)
  return {...face, slices: new Map(ordered)}
}

function report(missing: readonly ReadonlyMap<string, number>[]): readonly MissingCharacter[] {
  const counts = new Map<string, number>()
  for (const [character, count] of missing.flatMap(text => [...text])) {
    counts.set(character, (counts.get(character) ?? 0) + count)
  }
  return [...counts]
    .map(([character, count]) => ({character, codePoint: formatCodePoint(character), count}))
    .sort((a, b) => codePoint(a.character) - codePoint(b.character))
}

function formatCodePoint(character: string): string {
  return `U+${codePoint(character).toString(16).toUpperCase().padStart(4, '0')}`
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

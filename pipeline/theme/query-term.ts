import {type Atom, isCharacter} from './atoms.ts'
import {stopWords} from './stop-words.ts'

const articles: ReadonlySet<Atom> = new Set(['a', 'an', 'the'])

/** A word or phrase that a theme looks for. */
export interface QueryTerm {
  /** As the theme writes it. */
  readonly term: string
  readonly weight: number
  /** The whole phrase. */
  readonly atoms: readonly Atom[]
  /** How many empty words it begins with. */
  readonly lead: number
  /** What has to stand near each other if the phrase does not stand there as it is: words, pairs of characters. */
  readonly parts: readonly (readonly Atom[])[]
}

/** An article before a phrase is not looked for; any other empty word is meant: “off grid” is not “grid”. */
export function toTerm(term: string, weight: number, all: readonly Atom[]): QueryTerm {
  const atoms = all.length > 1 && articles.has(all[0] ?? '') ? all.slice(1) : all
  const lead = Math.max(
    0,
    atoms.findIndex(atom => !stopWords.has(atom))
  )
  return {term, weight, atoms, lead, parts: partsOf(atoms)}
}

/** Words one by one without the empty ones, Chinese in pairs: 海绵城市 is 海绵 and 城市, 新质生产力 ends in 产力. */
function partsOf(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const parts: (readonly Atom[])[] = []
  for (let at = 0; at < atoms.length; ) {
    const run = characterRun(atoms, at)
    if (run === 0) {
      const atom = atoms[at++] ?? ''
      if (!stopWords.has(atom)) parts.push([atom])
      continue
    }
    for (let done = 0; done < run; done += 2) {
      const from = at + Math.max(0, Math.min(done, run - 2))
      parts.push(atoms.slice(from, Math.min(from + 2, at + run)))
    }
    at += run
  }
  return parts
}

function characterRun(atoms: readonly Atom[], from: number): number {
  let to = from
  while (isCharacter(atoms[to] ?? '')) to++
  return to - from
}

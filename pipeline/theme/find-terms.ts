import type {Atom} from './atoms.ts'
import type {QueryTerm} from './query-term.ts'

/** How far the parts of a phrase of `length` atoms may lie from its first part to count as near. */
const reach = (length: number) => 3 * length + 2

/** The whole phrase counts once, its parts near each other in one sentence half. */
const nearCount = 0.5

/** Finds terms in atoms: reads a passage once, however many terms there are. */
export class TermFinder {
  readonly #byContent = new Map<Atom, QueryTerm[]>()

  constructor(terms: Iterable<QueryTerm>) {
    for (const term of terms) {
      const first = term.atoms[term.lead] ?? ''
      this.#byContent.set(first, [...(this.#byContent.get(first) ?? []), term])
    }
  }

  /** How often each term stands in the atoms. */
  count(atoms: readonly Atom[]): ReadonlyMap<QueryTerm, number> {
    const counts = new Map<QueryTerm, number>()
    for (const [at, atom] of atoms.entries()) {
      for (const term of this.#byContent.get(atom) ?? []) {
        const count = standsAt(atoms, at - term.lead, term.atoms)
          ? 1
          : isNear(atoms, at, term)
            ? nearCount
            : 0
        if (count > 0) counts.set(term, (counts.get(term) ?? 0) + count)
      }
    }
    return counts
  }
}

function standsAt(atoms: readonly Atom[], at: number, wanted: readonly Atom[]): boolean {
  return wanted.every((atom, index) => atoms[at + index] === atom)
}

/** Whether the first part of a phrase stands at `at` and every other part near it, in the same sentence. */
function isNear(atoms: readonly Atom[], at: number, {atoms: phrase, parts}: QueryTerm): boolean {
  const [first, ...others] = parts
  if (!first || others.length === 0 || !standsAt(atoms, at, first)) return false
  let from = at
  let to = at
  while (from > 0 && at - from < reach(phrase.length) && atoms[from - 1] !== '') from--
  while (to < atoms.length && to - at < reach(phrase.length) && atoms[to] !== '') to++
  return others.every(part => {
    for (let start = from; start + part.length <= to; start++) {
      const apart = start + part.length <= at || at + first.length <= start
      if (apart && standsAt(atoms, start, part)) return true
    }
    return false
  })
}

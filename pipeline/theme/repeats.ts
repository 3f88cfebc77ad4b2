import type {Study} from './study.ts'

/** Two sets of content words this much alike (Jaccard) say the same. */
const alike = 0.6

/** Shorter statements are alike too easily. */
const fewest = 8

/** A passage beside those that are given already. */
export interface Comparison {
  /** How much it is like the one that it is most like, from 0 to 1; a few words are like nothing. */
  readonly likeness: number
  /** Those that say the same as it does, or the same as most of it, or of which it says most. */
  readonly repeated: readonly Study[]
}

/** Passages that are given, and whether another passage repeats one of them. */
export class GivenPassages {
  readonly #given: Study[] = []
  readonly #holders = new Map<string, number[]>()

  add(study: Study): void {
    for (const word of study.words) {
      const holders = this.#holders.get(word)
      if (holders) holders.push(this.#given.length)
      else this.#holders.set(word, [this.#given.length])
    }
    this.#given.push(study)
  }

  compare(study: Study): Comparison {
    let likeness = 0
    const repeated: Study[] = []
    for (const [given, shared] of this.#shared(study)) {
      if (repeats(given, study, shared)) repeated.push(given)
      if (isLong(given.words) && isLong(study.words)) {
        likeness = Math.max(likeness, shared / (given.words.size + study.words.size - shared))
      }
    }
    return {likeness, repeated}
  }

  #shared(study: Study): ReadonlyMap<Study, number> {
    const shared = new Map<Study, number>()
    for (const word of study.words) {
      for (const index of this.#holders.get(word) ?? []) {
        const given = this.#given[index]
        if (given) shared.set(given, (shared.get(given) ?? 0) + 1)
      }
    }
    return shared
  }
}

function repeats(a: Study, b: Study, shared: number): boolean {
  if (!isLong(a.words) || !isLong(b.words)) return false
  const shorter = Math.min(a.words.size, b.words.size)
  if (shared >= alike * (a.words.size + b.words.size - shared)) return true
  // Statements that are alike share most of their words: without so many there is nothing to compare.
  return shared >= alike * alike * shorter && (saysMostOf(a, b) || saysMostOf(b, a))
}

/** Whether the statements of `a` that `b` makes too hold most of the words of `a`. */
function saysMostOf(a: Study, b: Study): boolean {
  const repeated = a.statements.filter(one => b.statements.some(other => isAlike(one, other)))
  const words = new Set(repeated.flatMap(statement => [...statement]))
  return words.size >= alike * a.words.size
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (!isLong(a) || !isLong(b)) return false
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared >= alike * (a.size + b.size - shared)
}

function isLong(words: ReadonlySet<string>): boolean {
  return words.size >= fewest
}

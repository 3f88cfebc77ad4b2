import {comparePassages} from './compare-passages.ts'
import type {GivenPassages} from './repeats.ts'
import type {Scored} from './score.ts'

/** What a further passage of the same source counts, beside the one before it. */
const sameSource = 0.7

/**
 * The best `count` candidates, one after the other. A candidate counts less with every passage taken
 * from its source, and less the more it is like one given already; one that repeats such a passage is
 * not taken at all. What is taken is added to `given`.
 *
 * For reading, the passages of a source stand together in its own order, and the source with the
 * strongest passage comes first.
 */
export function choosePassages(
  candidates: readonly Scored[],
  count: number,
  given: GivenPassages
): readonly Scored[] {
  const open = [...candidates].sort(
    (a, b) => b.score - a.score || comparePassages(a.study.passage, b.study.passage)
  )
  const taken: Scored[] = []
  const done = new Set<Scored>()
  const fromSource = new Map<string, number>()
  while (taken.length < count) {
    const next = takeBest(open, done, given, fromSource)
    if (!next) break
    taken.push(next)
    given.add(next.study)
    fromSource.set(sourceOf(next), (fromSource.get(sourceOf(next)) ?? 0) + 1)
  }
  return inReadingOrder(taken)
}

/** Adds to `done` what is taken and what repeats something given: neither comes into question again. */
function takeBest(
  open: readonly Scored[],
  done: Set<Scored>,
  given: GivenPassages,
  fromSource: ReadonlyMap<string, number>
): Scored | undefined {
  let best: Scored | undefined
  let most = 0
  for (const one of open) {
    // They come in falling order, and nothing raises a score.
    if (one.score <= most) break
    if (done.has(one)) continue
    const {likeness, repeated} = given.compare(one.study)
    const value = one.score * sameSource ** (fromSource.get(sourceOf(one)) ?? 0) * (1 - likeness)
    if (repeated.length > 0) done.add(one)
    else if (value > most) {
      best = one
      most = value
    }
  }
  if (best) done.add(best)
  return best
}

function inReadingOrder(taken: readonly Scored[]): readonly Scored[] {
  const strongest = new Map<string, number>()
  for (const one of taken) {
    strongest.set(sourceOf(one), Math.max(one.score, strongest.get(sourceOf(one)) ?? 0))
  }
  return [...taken].sort(
    (a, b) =>
      (strongest.get(sourceOf(b)) ?? 0) - (strongest.get(sourceOf(a)) ?? 0) ||
      comparePassages(a.study.passage, b.study.passage)
  )
}

function sourceOf({study}: Scored): string {
  return study.passage.sourceId
}

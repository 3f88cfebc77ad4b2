import {sentencesIn} from './sentences.ts'
import {turnMarkOf} from './turn-marks.ts'
import type {Opener} from './wall-openers.ts'

/** The least text before and behind a turn of the argument that only a single sentence marks. */
const wide = {before: 450, behind: 250}

/** Turns that a single sentence marks: with much text before and behind, and no mark near. */
export function turnsIn(text: string, openers: readonly Opener[], title?: string): readonly Opener[] {
  const turns: Opener[] = []
  const sentences = sentencesIn(text)
  let at = 0
  let last = 0
  for (const [index, {start, text: own}] of sentences.entries()) {
    for (; (openers[at]?.start ?? Infinity) <= start; at++) last = openers[at]?.start ?? last
    const next = openers[at]?.start ?? text.length
    if (start - last < wide.before || next - start < wide.behind) continue
    const before = sentences.slice(Math.max(0, index - 2), index)
    const what = turnMarkOf({own, before, next: sentences[index + 1]?.text ?? '', title})
    if (what === undefined) continue
    turns.push({start, why: `${what} inside a wall of text, read as a new paragraph.`, certainty: 'review'})
    last = start
  }
  return turns
}

import {baseVerbs} from './base-verbs.ts'
import {isElaboration, isStatement} from './lead-forms.ts'
import {sentencesIn} from './sentences.ts'
import type {Opener} from './wall-openers.ts'

/** The least text before and behind a turn of the argument that only a single sentence marks. */
const wide = {before: 500, behind: 300}

/** Turns that a single sentence marks: with much text before and behind, and no mark near. */
export function turnsIn(text: string, openers: readonly Opener[]): readonly Opener[] {
  const turns: Opener[] = []
  const sentences = sentencesIn(text)
  let at = 0
  let last = 0
  for (const [index, {start, text: own}] of sentences.entries()) {
    for (; (openers[at]?.start ?? Infinity) <= start; at++) last = openers[at]?.start ?? last
    const next = openers[at]?.start ?? text.length
    if (start - last < wide.before || next - start < wide.behind) continue
    const why = turnOf(own, sentences[index + 1]?.text ?? '')
    if (why === undefined) continue
    turns.push({start, why, certainty: 'review'})
    last = start
  }
  return turns
}

function turnOf(own: string, next: string): string | undefined {
  if (
    isElaboration(next) &&
    (isStatement(own, 150) || /^We (?:will|should|must|need to) [^,;:\d]{20,150}$/.test(own))
  )
    return 'A general statement with its example or field behind it, inside a wall of text, read as a new paragraph.'
  const verb = /^To \p{Ll}+ [^,;:.]{5,120}, (\p{Ll}+) /u.exec(own)?.[1]
  if (verb !== undefined && baseVerbs.has(verb))
    return 'A new aim (“To …”) inside a wall of text, read as a new paragraph.'
  return undefined
}

import {type Candidate, candidate} from './candidate.ts'
import type {DeclaredEncoding} from './declared-encoding.ts'
import {type Encoding, encodings} from './encoding.ts'
import {foreignEncoding} from './foreign-encoding.ts'

/** What a declaration weighs: it settles a tie on a short page, and no more, as declarations are often wrong. */
const declarationWeight = 0.2

/** Below this the outcome is not text. Random bytes reach 0.34, eight Chinese characters 0.5 at least. */
const plausible = 0.4

/** From here on no second opinion is asked: Korean read as GB18030 reaches 0.58, Chinese prose has 0.75 and more. */
const certain = 0.7

/** Short of this many characters, or of this length in a Western text, the second opinion is mostly wrong. */
const enoughForSecondOpinion = {counted: 40, length: 100}

/** An encoding that we read, or else one that we do not and that the bytes look like, if there is such a one. */
export type Guess =
  | {readonly encoding: Encoding; readonly sure: boolean}
  | {readonly encoding: undefined; readonly foreign: string | undefined}

/** Finds by content which encoding a text that is not UTF-8 is in. */
export function guessEncoding(bytes: Uint8Array, declared: DeclaredEncoding | undefined): Guess {
  const best = bestCandidate(bytes, declared)
  const sure = best.score >= certain
  if (sure && best.encoding !== 'windows-1252') return {encoding: best.encoding, sure}
  const foreign = secondOpinion(bytes, best, declared)
  if (foreign !== undefined || best.score < plausible) return {encoding: undefined, foreign}
  return {encoding: best.encoding, sure}
}

function bestCandidate(bytes: Uint8Array, declared: DeclaredEncoding | undefined): Candidate {
  return encodings
    .map(encoding => candidate(bytes, encoding))
    .map(found =>
      found.encoding === declared?.encoding ? {...found, score: found.score + declarationWeight} : found
    )
    .reduce((best, next) => (next.score > best.score ? next : best))
}

function secondOpinion(
  bytes: Uint8Array,
  {encoding, counted}: Candidate,
  declared: DeclaredEncoding | undefined
): string | undefined {
  if (declared !== undefined && declared.encoding === undefined) return declared.label
  const enough =
    encoding === 'windows-1252'
      ? bytes.length >= enoughForSecondOpinion.length
      : counted >= enoughForSecondOpinion.counted
  return enough ? foreignEncoding(bytes) : undefined
}

import {grammarOf} from './grammar-of.ts'
import type {Language, NumberExpression, NumberKind} from './number-expression.ts'
import {choose, expressionAt, wholeTextTest} from './scan.ts'

/**
 * Reads the one expression that begins exactly at `offset`; looks at nothing after its end but the next few words.
 *
 * With `kinds` the caller vouches that one of them stands there: `nine` is then a month, `two thousand and ten` a year.
 * Without, the same doubts count as in `readNumbers`.
 */
export function readNumberAt(
  text: string,
  offset: number,
  language: Language,
  kinds?: readonly NumberKind[]
): NumberExpression | undefined {
  const isWhole = wholeTextTest(text)
  const readings = grammarOf(text, language, offset)
    .readAt(offset)
    .filter(({alone, end, meaning}) =>
      kinds ? kinds.includes(meaning.kind) : !alone || isWhole(offset, end)
    )
  const best = choose(readings)
  return best && expressionAt(text, offset, best)
}

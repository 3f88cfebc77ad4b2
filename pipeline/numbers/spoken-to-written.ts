import {grammarOf} from './grammar-of.ts'
import type {Language, NumberExpression} from './number-expression.ts'
import type {Grammar, Verdict} from './reading.ts'
import {scan, wholeTextTest} from './scan.ts'

interface Judged {
  readonly expression: NumberExpression
  readonly verdict: Verdict
}

/**
 * Writes the number expressions of a text with digits. A text that is one expression is always rewritten; in running
 * text small counts, titles, legal formulas and idioms stay words (the README of this room has the list).
 */
export function spokenToWritten(text: string, language: Language): string {
  const grammar = grammarOf(text, language, 0)
  const isWhole = wholeTextTest(text)
  const judged = scan(text, grammar).map(expression => ({
    expression,
    verdict: grammar.judge(expression, isWhole(expression.start, expression.end))
  }))
  return rewrite(text, linkedRuns(text, judged, grammar).filter(isRewrittenTogether).flat())
}

/** Runs of numbers tied to one another: `nine and fifteen`, `two or three hundred`. */
function linkedRuns(
  text: string,
  judged: readonly Judged[],
  {link}: Grammar
): readonly (readonly Judged[])[] {
  const runs: Judged[][] = []
  for (const next of judged) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const between = last && text.slice(last.expression.end, next.expression.start)
    if (run && last && between !== undefined && link.test(between) && areAlike(last, next, between))
      run.push(next)
    else runs.push([next])
  }
  return runs
}

/** `two or three percent` belong together; `First, twenty …` and `five percent, three feet` only follow each other. */
function areAlike({expression: one}: Judged, {expression: other}: Judged, between: string): boolean {
  if (one.kind === other.kind) return true
  return (
    (one.kind === 'cardinal' || one.kind === 'decimal') && other.kind !== 'ordinal' && !between.includes(',')
  )
}

function isRewrittenTogether(run: readonly Judged[]): boolean {
  return run.every(({verdict}) => verdict !== 'keep')
}

function rewrite(text: string, judged: readonly Judged[]): string {
  let at = 0
  let written = ''
  for (const {expression, verdict} of judged) {
    if (verdict !== 'rewrite') continue
    written += text.slice(at, expression.start) + expression.written
    at = expression.end
  }
  return written + text.slice(at)
}

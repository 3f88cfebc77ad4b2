import type {NumberExpression} from './number-expression.ts'
import type {Grammar, Reading} from './reading.ts'

/**
 * Reads a text from left to right. Each place is read once and what was read or refused is passed over as a whole,
 * so the work grows with the length of the text and with nothing else.
 */
export function scan(text: string, grammar: Grammar): readonly NumberExpression[] {
  const found: NumberExpression[] = []
  const isWhole = wholeTextTest(text)
  let at = grammar.nextStart(0)
  while (at < text.length) {
    const start = at
    const reading = choose(grammar.readAt(start).filter(({alone, end}) => !alone || isWhole(start, end)))
    if (reading !== undefined) found.push(expressionAt(text, start, reading))
    at = grammar.nextStart(reading?.end ?? grammar.skip(start))
  }
  return found
}

/** The longest reading; of equally long ones the surest, then the first. */
export function choose(readings: readonly Reading[]): Reading | undefined {
  return readings.reduce<Reading | undefined>((best, reading) => {
    if (best === undefined || reading.end > best.end) return reading
    return reading.end === best.end && best.alone && !reading.alone ? reading : best
  }, undefined)
}

export function expressionAt(
  text: string,
  start: number,
  {meaning, end, written}: Reading
): NumberExpression {
  return {...meaning, start, end, text: text.slice(start, end), written}
}

/** A test whether a span is all that a text says, white space and a closing mark apart. */
export function wholeTextTest(text: string): (start: number, end: number) => boolean {
  const first = text.length - text.trimStart().length
  const last = text.trimEnd().length
  const said = '.。!?！？'.includes(text.charAt(last - 1)) ? last - 1 : last
  return (start, end) => start === first && end >= said
}

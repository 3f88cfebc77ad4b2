import type {Repair, TextBlock} from '../ledger/index.ts'

/** A way in which a number is damaged, and what makes good for it. */
export interface NumberSlip {
  readonly id: string
  /** Global; runs in linear time, as it meets texts of millions of digits. */
  readonly pattern: RegExp
  /** What the found text should read; undefined where that is not certain. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => string | undefined
  /** How the damage comes about: the end of a sentence. */
  readonly cause: string
}

/** A table of such ways, and what stands in the text wherever one of its rows finds something. */
export interface NumberSlips {
  /** Looked for first, as nearly all texts are free of it and each pattern costs far more. */
  readonly sign: RegExp
  readonly rows: readonly NumberSlip[]
}

/** What the rows of a table find in some blocks; where two find the same, the earlier row has it. */
export function* numberSlips(blocks: readonly TextBlock[], {sign, rows}: NumberSlips): Iterable<Repair> {
  for (const block of blocks) {
    if (!sign.test(block.text)) continue
    let done = 0
    for (const {row, match} of findings(block.text, rows)) {
      if (match.index < done) continue
      done = match.index + match[0].length
      yield propose(block.index, row, match)
    }
  }
}

interface Finding {
  readonly row: NumberSlip
  readonly match: RegExpExecArray
}

/** In the order of the text; of two that begin together, that of the earlier row first. */
function findings(text: string, rows: readonly NumberSlip[]): readonly Finding[] {
  return rows
    .flatMap(row => Array.from(text.matchAll(row.pattern), match => ({row, match})))
    .sort((a, b) => a.match.index - b.match.index)
}

function propose(block: number, {read, cause}: NumberSlip, match: RegExpExecArray): Repair {
  const [found] = match
  const common = {block, start: match.index, end: match.index + found.length}
  const text = read(match.groups ?? {})
  if (text === undefined) {
    const why = `Unexpected “${found}”, left alone: ${cause}, but what stood here is not certain; compare the source.`
    return {...common, op: 'doubt', why, confidence: 'low'}
  }
  const why = `Unexpected “${found}”, read as “${text}”: ${cause}.`
  return {...common, op: 'replace', text, why, confidence: 'medium', review: true}
}

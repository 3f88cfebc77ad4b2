import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {type LiteralRendering, literalRenderings} from './literal-renderings.ts'
import {englishParagraphs} from './prose.ts'

/**
 * Set phrases of Chinese policy texts, rendered word by word. What they mean is known; how a house
 * translates them is its own choice, so they are left alone.
 *
 * in:   “master craftsmen from large countries”, “the "chain length" system”
 * out:  The same, with a doubt that names the phrase behind it.
 * kept: The words in their plain sense: “the length of the chain is four metres”.
 */
export function* oddRenderings(tree: Root): Iterable<Repair> {
  for (const block of englishParagraphs(tree)) {
    let done = 0
    for (const {row, start, end} of findings(block.text)) {
      if (start < done) continue
      done = end
      const found = block.text.slice(start, end)
      yield {
        op: 'doubt',
        block: block.index,
        start,
        end,
        why: `“${found}” is probably ${row.chinese} (${row.meaning}), rendered word by word; left alone.`,
        confidence: 'low'
      }
    }
  }
}

interface Finding {
  readonly row: LiteralRendering
  readonly start: number
  readonly end: number
}

const anySign = new RegExp(literalRenderings.flatMap(({signs}) => signs).join('|'))

/** In the order of the text; of two that begin together, that of the earlier row first. */
function findings(text: string): readonly Finding[] {
  const small = inSmallLetters(text)
  if (!anySign.test(small)) return []
  return literalRenderings
    .filter(({signs}) => signs.some(sign => small.includes(sign)))
    .flatMap(row =>
      Array.from(small.matchAll(patternOf(row)), ({0: found, index}) => ({
        row,
        start: index,
        end: index + found.length
      }))
    )
    .sort((a, b) => a.start - b.start)
}

const patterns = new Map<LiteralRendering, RegExp>()

/** A text has the signs of a few rows; the patterns of the others are never made. */
function patternOf(row: LiteralRendering): RegExp {
  const pattern = patterns.get(row) ?? new RegExp(`(?<![\\p{L}-])(?:${row.pattern})(?![\\p{L}-])`, 'gu')
  patterns.set(row, pattern)
  return pattern
}

/** Unit for unit: the small letter of one capital alone has two. */
function inSmallLetters(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase()
}

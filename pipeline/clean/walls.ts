import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {visualLength} from './shape.ts'
import {isTranslated} from './signs-of-translation.ts'
import {headingsIn, type Opener, openersIn} from './wall-openers.ts'
import {writtenCase} from './written-case.ts'

/**
 * A whole text run into one paragraph, its headings and paragraph breaks lost. It is divided only
 * where the text itself marks a new part, never by length.
 *
 * in:   “… in the new era. 1. The region has a solid foundation. The region includes …”
 * out:  “… in the new era. ¶ ## 1. The region has a solid foundation ¶ The region includes …”
 * in:   “Three kinds of money meet. Grants came first. In 2015 … Bonds came next. They …”
 * out:  “Three kinds of money meet. ¶ Grants came first. In 2015 … ¶ Bonds came next. They …”
 * kept: Paragraphs of a usual length without numbered headings; “First, … second, …” inside one argument; numbers that do not
 *       count upwards from one; one date, or short sentences close together.
 *
 * In a translated text a single sentence marks a turn too (`turn-marks.ts`), if much text stands on both
 * sides of it; a person should look.
 *
 * Leads become paragraphs and no headings: they are sentences, and the text behind them leans on them.
 */
export function* walls(tree: Root): Iterable<Repair> {
  const title = titleOf(tree)
  for (const block of textBlocks(tree)) {
    if (block.type !== 'paragraph') continue
    if (visualLength(block.text) < 2000) {
      if (block.ancestors.length === 1)
        for (const opener of headingsIn(block.text)) yield* divide(block, opener)
      continue
    }
    const evidence = {
      isTranslated: isTranslated(tree),
      ...(title === undefined ? {} : {title}),
      fusedAt: (start: number, end: number) => fusedAt(tree, block.text, start, end)
    }
    for (const opener of openersIn(block.text, evidence)) yield* divide(block, opener)
  }
}

function titleOf(tree: Root): string | undefined {
  return textBlocks(tree).find(({node}) => node.type === 'heading' && node.depth === 1)?.text
}

/** A heading lost its end if one word in it, and only one, has a capital that the text does not give it. */
function fusedAt(tree: Root, text: string, start: number, end: number): number | undefined {
  const capitals = [...text.slice(start, end).matchAll(/(?<=\p{Ll}) (\p{Lu}\p{Ll}+)(?= \p{Ll})/gu)]
  const common = capitals.filter(([, word = '']) => {
    const {lower, capital} = writtenCase(tree, word)
    return lower > 0 && capital <= 1
  })
  const [only] = common
  return only && common.length === 1 && capitals.length === 1 ? start + only.index : undefined
}

function* divide(block: TextBlock, {start, headingEnd, why, certainty}: Opener): Iterable<Repair> {
  const isHeading = headingEnd !== undefined
  const as = isHeading ? ({type: 'heading', depth: 2} as const) : ({type: 'paragraph'} as const)
  if (start > 0) {
    yield {
      op: 'split',
      block: block.index,
      start: spaceBefore(block.text, start),
      end: start,
      as,
      why,
      confidence: certainty === 'sure' ? 'high' : 'medium',
      review: certainty === 'review'
    }
  } else if (isHeading) yield {op: 'retype', block: block.index, end: 0, as, why, confidence: 'high'}
  if (!isHeading) return
  const stop = /[.。]/.test(block.text[headingEnd - 1] ?? '') ? headingEnd - 1 : headingEnd
  const next = headingEnd + (/^\s*/.exec(block.text.slice(headingEnd, headingEnd + 5))?.[0].length ?? 0)
  yield {
    op: 'split',
    block: block.index,
    start: stop,
    end: next,
    as: {type: 'paragraph'},
    why: 'The end of a heading that was run into the text, read as a paragraph break; the full stop of the heading is dropped.',
    confidence: 'medium'
  }
}

function spaceBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start--
  return start
}

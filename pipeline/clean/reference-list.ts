import type {TextBlock} from '../ledger/index.ts'

/** One entry of the list of references behind a text. */
export interface Reference {
  readonly block: TextBlock
  readonly number: number
  /** Where its text begins, behind the number. */
  readonly start: number
}

const heading =
  /^(?:\d{1,2}\.? )?(?:references?(?: and notes)?|bibliography|works cited|literature(?: cited)?|(?:end|foot)?notes|sources|参考文献|參考文獻|注释|註釋|注釋|引用文献|引用文獻)\s*[:：]?$/iu
const bracketed = /^(?:[-*•–] ?)?[[［【](\d{1,3})[\]］】]\s*(?=\S)/u
const dotted = /^(\d{1,3})[.)、．]\s*(?=[\p{L}“"《[])/u

/**
 * The references behind a text, their numbers rising: under a heading that names them, or, if their
 * numbers stand in brackets, as the last paragraphs. None if the numbers are not in order, or if the
 * text has two such lists.
 */
export function referencesIn(blocks: readonly TextBlock[]): readonly Reference[] {
  const headings = blocks.filter(({type, text}) => type === 'heading' && heading.test(text.trim()))
  const [first] = headings
  if (headings.length > 1) return []
  const list = first ? under(first, blocks) : trailing(blocks)
  return list.every(({number}, index) => number > (list[index - 1]?.number ?? 0)) ? list : []
}

function under({index}: TextBlock, blocks: readonly TextBlock[]): readonly Reference[] {
  const next = blocks.findIndex(block => block.index > index && block.type === 'heading')
  const section = blocks.slice(index + 1, next < 0 ? blocks.length : next)
  const list = section.flatMap(block => referenceOf(block, bracketed))
  return list.length > 0 ? list : section.flatMap(block => referenceOf(block, dotted))
}

function trailing(blocks: readonly TextBlock[]): readonly Reference[] {
  const list: Reference[] = []
  for (const block of blocks.toReversed()) {
    const [reference] = referenceOf(block, bracketed)
    if (!reference) break
    list.unshift(reference)
  }
  return list.length > 1 ? list : []
}

/** Only a paragraph in its own right can become a note; an item of a list cannot leave it. */
function referenceOf(block: TextBlock, pattern: RegExp): readonly Reference[] {
  const match = pattern.exec(block.text)
  if (!match || block.type !== 'paragraph' || block.ancestors.length > 1) return []
  return [{block, number: Number(match[1]), start: match[0].length}]
}

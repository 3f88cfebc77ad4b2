import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'

const words = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
]
const mark = new RegExp(`(?<=^|\\s)(${words.join('|')})\\s?[)）]\\s*(?=\\S)`, 'giu')

/**
 * The marks of an enumeration, spelled out by a translator that took （1） for a word.
 *
 * in:   “… three elements. one )The labour of workers … two )The means … three )The object …”
 * out:  “… three elements.” and an ordered list of three.
 *       Also where each mark begins a paragraph of its own.
 * kept: Marks that do not count from one upwards: a lone “two )” is a doubt. “(one)” in full brackets.
 */
export function* enumerators(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const rows = rowsOf(blocks)
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const marks = marksIn(block)
    const inOrder =
      rows.has(block.index) || (marks.length >= 2 && marks.every(({number}, index) => number === index + 1))
    for (const found of marks) yield inOrder ? makeItem(block, found) : doubt(block, found)
  }
}

/** Neighbouring paragraphs that each begin with a mark, and hold no other, and count on from one. */
function rowsOf(blocks: readonly TextBlock[]): ReadonlySet<number> {
  const out = new Set<number>()
  let row: number[] = []
  for (const block of [...blocks, undefined]) {
    const [mark, other] = block?.type === 'paragraph' ? marksIn(block) : []
    const goesOn = mark?.start === 0 && other === undefined && mark.number === row.length + 1
    if (goesOn && block) row.push(block.index)
    else {
      if (row.length >= 2) for (const index of row) out.add(index)
      row = block && mark?.start === 0 && mark.number === 1 && other === undefined ? [block.index] : []
    }
  }
  return out
}

interface Mark {
  readonly number: number
  readonly start: number
  readonly end: number
}

function marksIn({text}: TextBlock): readonly Mark[] {
  return [...text.matchAll(mark)]
    .filter(match => !isOpened(text, match.index))
    .map(match => ({
      number: words.indexOf(match[1]?.toLowerCase() ?? '') + 1,
      start: match.index,
      end: match.index + match[0].length
    }))
}

/** Whether a bracket before the mark awaits this one: “(see section one)”. */
function isOpened(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  )
}

function makeItem(block: TextBlock, {number, start, end}: Mark): Repair {
  const as = {type: 'item', ordered: true, number} as const
  const why = `Unexpected “${block.text.slice(start, end).trim()}” for the enumerator (${number}), read as item ${number} of a list: the marks count on from one.`
  if (start === 0) return {op: 'retype', block: block.index, end, as, why, confidence: 'high'}
  const before = start - (/\s*$/.exec(block.text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0)
  return {op: 'split', block: block.index, start: before, end, as, why, confidence: 'high'}
}

function doubt(block: TextBlock, {start, end}: Mark): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start,
    end,
    why: `Unexpected “${block.text.slice(start, end).trim()}”, perhaps an enumerator; left alone, as the marks around it do not count on from one.`,
    confidence: 'low'
  }
}

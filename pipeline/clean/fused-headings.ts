import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {sentencesIn} from './sentences.ts'
import {visualLength} from './shape.ts'

/**
 * A numbered paragraph among headings of the same numbering: its heading was run into its first
 * sentence. Where the one ends and the other begins nothing says.
 *
 * in:   “## 1. What ports lack ¶ … ¶ 2. The costs of waiting at anchor are large sums that …¶ … ¶ ## 3. What helps”
 * out:  The same, with a doubt at the first sentence of the paragraph.
 * kept: Numbered paragraphs that have no headings for neighbours; items of a list.
 */
export function* fusedHeadings(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const headings = new Set(
    blocks.filter(({type}) => type === 'heading').flatMap(({text}) => numberOf(text) ?? [])
  )
  for (const block of blocks) {
    const number =
      block.type === 'paragraph' && block.ancestors.length === 1 ? numberOf(block.text) : undefined
    if (number === undefined || visualLength(block.text) < 200) continue
    const isMissing = !headings.has(number) && headings.has(number - 1) && headings.has(number + 1)
    if (isMissing) yield doubt(block, number)
  }
}

/** The number of “2. …”, “二、…”. */
function numberOf(text: string): number | undefined {
  const {arabic, chinese} =
    /^(?:(?<arabic>\d{1,2})[.．、]\s|(?<chinese>[一二三四五六七八九十])、)/u.exec(text)?.groups ?? {}
  if (arabic !== undefined) return Number(arabic)
  return chinese === undefined ? undefined : '一二三四五六七八九十'.indexOf(chinese) + 1
}

function doubt({index, text}: TextBlock, number: number): Repair {
  return {
    op: 'doubt',
    block: index,
    start: 0,
    end: sentencesIn(text).find(({end}) => end > 6)?.end ?? text.length,
    why: `Unexpected number ${number} before a paragraph, where ${number - 1} and ${number + 1} are headings; the heading is probably run into this sentence. Left alone, as nothing says where it ends.`,
    confidence: 'medium'
  }
}

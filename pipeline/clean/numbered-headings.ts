import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {bullet} from './list-marks.ts'
import {endsSentence, visualLength} from './shape.ts'

/** How headings are numbered: the depth that a number stands for, and what is to be put right in it. */
interface Numbering {
  readonly id: string
  readonly pattern: RegExp
  readonly depth: (match: RegExpExecArray) => 2 | 3 | 4 | 5
  /** Decimal sections and chapters are headings wherever they stand; the others need company. */
  readonly certain: boolean
}

const numberings: readonly Numbering[] = [
  {
    id: 'decimal',
    certain: true,
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=\p{L})/u,
    depth: match => depthOf((match[1] ?? '').split('.').length + 1)
  },
  {id: 'number', certain: false, pattern: /^\d{1,2}[.．、]\s*(?=[\p{L}“"])/u, depth: () => 2},
  {
    id: 'chapter',
    certain: true,
    pattern: /^第[一二三四五六七八九十百\d]{1,4}[章部篇编編]\s*(?=\S)/u,
    depth: () => 2
  },
  {
    id: 'section',
    certain: true,
    pattern: /^第[一二三四五六七八九十百\d]{1,4}[节節]\s*(?=\S)/u,
    depth: () => 3
  },
  {id: 'chinese', certain: false, pattern: /^[一二三四五六七八九十]{1,3}、\s*(?=\S)/u, depth: () => 2},
  {
    id: 'chinese-brackets',
    certain: false,
    pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]\s*(?=\S)/u,
    depth: () => 3
  },
  {
    id: 'brackets',
    certain: false,
    pattern: /^[（(]\d{1,2}[）)]\s*(?=[\p{Lu}\p{Script=Han}])/u,
    depth: () => 3
  }
]

/**
 * Numbered headings that lost their markup.
 *
 * in:   “2.1 Advantages of location” on a line of its own; “1、 Why cities flood”; “（一）总体要求”
 * out:  `### 2.1 Advantages of location`, `## 1. Why cities flood`, `### （一）总体要求`
 * in:   “3. Conclusions” over a list, behind the heading “2. Methods” and its text
 * out:  `## 3. Conclusions`
 * kept: A numbered line that ends a sentence; items of a list, which follow one another without text
 *       between them; a figure at the start of a paragraph (“2.5 million people”).
 */
export function* numberedHeadings(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  for (const block of blocks) {
    const found = numberingOf(block)
    if (!found || !(found.row.certain || isOverText(block, blocks) || isOverList(block, blocks, found.row)))
      continue
    const comma = block.text.indexOf('、')
    if (found.row.id === 'number' && comma >= 0 && comma < 3)
      yield readEnumerator(block, comma, found.match[0].length)
    yield {
      op: 'retype',
      block: block.index,
      end: 0,
      as: {type: 'heading', depth: found.depth},
      why: `A short numbered line (“${found.match[0].trim()}”) that ends no sentence, read as a heading of level ${found.depth}.`,
      confidence: found.row.certain ? 'high' : 'medium'
    }
  }
}

function numberingOf(
  block: TextBlock
): {row: Numbering; match: RegExpExecArray; depth: 2 | 3 | 4 | 5} | undefined {
  if (block.type !== 'paragraph' || block.ancestors.length > 1) return undefined
  if (visualLength(block.text) > 200 || endsSentence(block.text)) return undefined
  for (const row of numberings) {
    const match = row.pattern.exec(block.text)
    if (match) return {row, match, depth: row.depth(match)}
  }
  return undefined
}

/** A heading stands over text, or over another heading one level down; a list item stands beside its like. */
function isOverText({index}: TextBlock, blocks: readonly TextBlock[]): boolean {
  const own = numberingOf(blocks[index] as TextBlock)
  const next = blocks[index + 1]
  if (!next) return false
  const below = next.type === 'heading' ? undefined : numberingOf(next)
  if (next.type === 'heading') return true
  if (below) return below.row.id !== own?.row.id
  return visualLength(next.text) > 100 || (visualLength(next.text) > 40 && endsSentence(next.text))
}

/** No section between two headings has more blocks. */
const reach = 200

/** Over a list a numbered line is a heading if the one before it is: “2. Methods” above, “3. Conclusions” here. */
function isOverList({index, text}: TextBlock, blocks: readonly TextBlock[], {pattern}: Numbering): boolean {
  const next = blocks[index + 1]
  const number = orderOf(text)
  if (!next || number === undefined || !isListed(next)) return false
  const before = blocks
    .slice(Math.max(0, index - reach), index)
    .findLast(({text: other}) => pattern.test(other))
  return before?.type === 'heading' && before.index < index - 1 && orderOf(before.text) === number - 1
}

function isListed({text, ancestors}: TextBlock): boolean {
  return bullet.test(text) || ancestors.some(({type}) => type === 'listItem')
}

function orderOf(text: string): number | undefined {
  const {arabic, chinese} =
    /^[（(]?(?:(?<arabic>\d{1,2})|(?<chinese>[一二三四五六七八九十]))[.．、）)]/u.exec(text)?.groups ?? {}
  if (arabic !== undefined) return Number(arabic)
  return chinese === undefined ? undefined : '一二三四五六七八九十'.indexOf(chinese) + 1
}

/** Chinese sets a comma of its own behind the number: “1、” is “1.”. */
function readEnumerator(block: TextBlock, comma: number, end: number): Repair {
  return {
    op: 'replace',
    block: block.index,
    start: comma,
    end,
    text: '. ',
    why: 'Unexpected Chinese enumeration comma after a heading number, read as a full stop.',
    confidence: 'high'
  }
}

function depthOf(level: number): 2 | 3 | 4 | 5 {
  return level <= 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : 5
}

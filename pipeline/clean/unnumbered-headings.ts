import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {endsSentence, isBody, isChinese, visualLength, zonesOf} from './shape.ts'

/**
 * Short lines between paragraphs that act as headings though nothing marks them.
 *
 * in:   “… 作出貢獻。 ¶ 深刻領悟發展新質生產力的重大意義 ¶ 總書記強調,…”
 * out:  `## 深刻領悟發展新質生產力的重大意義`
 * kept: Lines with a comma, a colon or a full stop; lines before and behind the body; lines in a row,
 *       which are a list, a table or a menu.
 */
export function* unnumberedHeadings(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const {body, trail} = zonesOf(blocks, () => false)
  for (const block of blocks.slice(Math.max(0, body - 1), trail)) {
    if (!isHeadingLine(block) || !standsBetweenText(block, blocks)) continue
    yield {
      op: 'retype',
      block: block.index,
      end: 0,
      as: {type: 'heading', depth: 2},
      why: 'A short line between two paragraphs that ends no sentence, read as a heading.',
      confidence: 'medium'
    }
  }
}

function isHeadingLine({type, text, ancestors}: TextBlock): boolean {
  if (type !== 'paragraph' || ancestors.length > 1 || endsSentence(text) || /[,，;；:：。|]|\d$/.test(text))
    return false
  if (isChinese(text)) return text.length >= 4 && text.length <= 40
  const words = text.split(' ')
  return words.length >= 2 && words.length <= 14 && text.length <= 100 && /^\p{Lu}/u.test(text)
}

/** Sentences below, longer than the line itself; above a paragraph that is complete, or a heading. */
function standsBetweenText({index, text}: TextBlock, blocks: readonly TextBlock[]): boolean {
  const above = blocks[index - 1]
  const below = blocks[index + 1]
  if (!above || below?.type !== 'paragraph' || !endsSentence(below.text)) return false
  if (!isBody(below) && visualLength(below.text) < 2 * visualLength(text)) return false
  return above.type === 'heading' || (isBody(above) && endsSentence(above.text))
}

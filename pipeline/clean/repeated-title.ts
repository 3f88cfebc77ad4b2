import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'
import {normalLine, zonesOf} from './shape.ts'

/**
 * A title that a site prints again before the text begins.
 *
 * in:   “Paying for drainage ¶ Paying for drainage ¶ In 2013 …”
 * out:  “# Paying for drainage ¶ In 2013 …”
 * kept: A sentence of the body that equals the title.
 */
export function* repeatedTitle(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const heading = blocks.find(({node}) => node.type === 'heading' && node.depth === 1)
  if (!heading) return
  const title = normalLine(heading.text)
  const {body} = zonesOf(blocks, () => false)
  for (const block of blocks.slice(0, body)) {
    if (block === heading || title === '' || normalLine(block.text) !== title) continue
    yield {
      op: 'remove',
      block: block.index,
      why: 'Unexpected repetition of the title before the text, dropped.',
      confidence: 'high'
    }
  }
}

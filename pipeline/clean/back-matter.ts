import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'

const heading =
  /^(?:references?|bibliography|works cited|(?:end)?notes|author(?:s|’s|'s)? (?:profiles?|notes?|biograph(?:y|ies))|about the authors?|acknowledge?ments?|appendix(?: [a-z\d])?|annex(?: [a-z\d])?|参考文献|參考文獻|注释|註釋|注釋|作者简介|作者簡介|附录|附錄|致谢|致謝)\s*[:：]?$/iu

/**
 * Headings of the parts behind the text: references, notes, about the authors.
 *
 * in:   “REFERENCES” on a line of its own
 * out:  `## REFERENCES`
 * kept: The same words in a sentence, or with no text below them.
 */
export function* backMatter(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.ancestors.length > 1 || !heading.test(block.text.trim())) continue
    if (!blocks[block.index + 1]) continue
    yield {
      op: 'retype',
      block: block.index,
      end: 0,
      as: {type: 'heading', depth: 2},
      why: 'A line that names a part behind the text, read as its heading.',
      confidence: 'high'
    }
  }
}

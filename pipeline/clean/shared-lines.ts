import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'
import {isAuthor} from './author-name.ts'
import type {CleanOptions} from './options.ts'
import {endsSentence, normalLine, zonesOf} from './shape.ts'

/**
 * Lines before and behind a text that stand in other sources of the batch too.
 *
 * in:   “Water knowledge for everybody, every day” below each of four articles
 * out:  The articles without it.
 * kept: The same line inside a body; a line that names an author, whom several texts may share. A sentence that
 *       several sources have is a doubt: reports quote the same words.
 *
 * Runs after the rules that take metadata, so that what is left here says nothing about the text.
 */
export function* sharedLines(tree: Root, {sharedLines: shared}: CleanOptions): Iterable<Repair> {
  if (shared.size === 0) return
  const blocks = textBlocks(tree)
  const {body, trail} = zonesOf(blocks, block => shared.has(normalLine(block.text)))
  for (const block of blocks) {
    if (block.type !== 'paragraph' || (block.index >= body && block.index < trail)) continue
    if (!shared.has(normalLine(block.text)) || isAuthor(block.text.trim())) continue
    yield endsSentence(block.text)
      ? {
          op: 'doubt',
          block: block.index,
          start: 0,
          end: block.text.length,
          why: 'Unexpected sentence at the edge of the text that stands in other sources of the batch too; left alone: they may quote the same words, or it is a line of the site.',
          confidence: 'low'
        }
      : {
          op: 'remove',
          block: block.index,
          why: 'Unexpected line outside the text proper, dropped: the same line stands in other sources of the batch.',
          confidence: 'high'
        }
  }
}

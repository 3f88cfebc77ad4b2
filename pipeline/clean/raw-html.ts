import type {Root} from 'mdast'
import {leavesOf, type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'

const tag = /<!--[\s\S]*?-->|<\/?[A-Za-z][^<>]*>/g

/**
 * HTML inside Markdown. Its tags are dropped and its text kept, so that nothing vanishes unseen when
 * the pages are sanitised.
 *
 * in:   `<div align="center">Rainfall in 2021</div>`
 * out:  “Rainfall in 2021”
 * kept: Code; a lone `<` in running text.
 */
export function* rawHtml(tree: Root): Iterable<Repair> {
  for (const block of textBlocks(tree)) {
    if (block.type === 'html') yield* asText(block.index, block.text)
    else yield* inlineTags(block)
  }
}

function* asText(block: number, text: string): Iterable<Repair> {
  if (text.replace(tag, '').trim() === '') {
    yield {op: 'remove', block, why: 'Unexpected HTML without text, dropped.', confidence: 'high'}
    return
  }
  for (const match of text.matchAll(tag)) yield drop(block, match.index, match.index + match[0].length)
  yield {
    op: 'retype',
    block,
    end: 0,
    as: {type: 'paragraph'},
    why: 'Unexpected HTML block, its text kept as a paragraph.',
    confidence: 'high'
  }
}

function* inlineTags(block: TextBlock): Iterable<Repair> {
  let at = 0
  for (const leaf of leavesOf(block.node)) {
    if (leaf.type === 'html') yield drop(block.index, at, at + leaf.text.length)
    at += leaf.text.length
  }
}

function drop(block: number, start: number, end: number): Repair {
  return {
    op: 'replace',
    block,
    start,
    end,
    text: '',
    why: 'Unexpected HTML tag, dropped; the text in it is kept.',
    confidence: 'high'
  }
}

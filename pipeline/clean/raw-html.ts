import type {Root} from 'mdast'
import {leavesOf, type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'

const tag = '(?:<!--[\\s\\S]*?-->|</?[A-Za-z][^<>]*>)'
const tags = new RegExp(`\\s*${tag}(?:\\s|${tag})*`, 'g')

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
  if (text.replace(tags, '').trim() === '') {
    yield {op: 'remove', block, why: 'Unexpected HTML without text, dropped.', confidence: 'high'}
    return
  }
  yield {
    op: 'retype',
    block,
    end: 0,
    as: {type: 'paragraph'},
    why: 'Unexpected HTML block, its text kept as a paragraph.',
    confidence: 'high'
  }
  for (const match of text.matchAll(tags)) yield drop(block, text, match.index, match.index + match[0].length)
}

function* inlineTags({index, node, text}: TextBlock): Iterable<Repair> {
  let at = 0
  for (const leaf of leavesOf(node)) {
    if (leaf.type === 'html') yield drop(index, text, at, at + leaf.text.length)
    at += leaf.text.length
  }
}

/** A tag that divides what would otherwise run together leaves a space. */
function drop(block: number, text: string, start: number, end: number): Repair {
  const isBetween = start > 0 && end < text.length
  const divides =
    /\s/.test(text.slice(start, end).replace(/<[^<>]*>/g, '')) || /<br/i.test(text.slice(start, end))
  return {
    op: 'replace',
    block,
    start,
    end,
    text: isBetween && divides ? ' ' : '',
    why: 'Unexpected HTML tag, dropped; the text in it is kept.',
    confidence: 'high'
  }
}

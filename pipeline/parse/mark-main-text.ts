import {diffArrays} from 'diff'
import type {Nodes as HastNodes, Root as HastRoot, Text} from 'hast'
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {type Span, sourceSpan, textBlocks} from '../ledger/index.ts'
import type {Extract} from './extract-main-text.ts'

declare module 'mdast' {
  interface RootData {
    /** Which extractor marked the main text, and how much text each kept. */
    extract?: Omit<Extract, 'html'> | undefined
    /** Why the extractors were stopped before they were done. */
    stopped?: string | undefined
  }
}

/**
 * Marks the blocks outside the main text with `data.main = false`. The extractor rewrites the page, so
 * its pieces of text are matched with those of the page, in order; what it kept is known by its place.
 * The title above the main text, which extractors set apart, belongs to it.
 */
export function markMainText(
  tree: Root,
  page: HastRoot,
  main: HastRoot,
  {html: _, ...extract}: Extract
): Root {
  const kept = keptSpans(textsOf(page), textsOf(main))
  if (kept.length === 0) return tree
  const blocks = textBlocks(tree)
  const isKept = blocks.map(block => {
    const {from, to} = sourceSpan(block, 0, block.text.length)
    return overlaps(kept, from, to)
  })
  const first = isKept.indexOf(true)
  const last = isKept.lastIndexOf(true)
  const title = blocks.findLastIndex(
    ({node, index}) => index < first && node.type === 'heading' && node.depth === 1
  )
  for (const block of blocks) {
    // A picture has no text to match; it belongs to the article that it stands in.
    const isInside = block.text === '' && block.index > first && block.index < last
    if (isKept[block.index] || isInside || block.index === title) continue
    block.node.data = {...block.node.data, main: false}
  }
  return {...tree, data: {...tree.data, extract}}
}

function textsOf(tree: HastRoot): readonly Text[] {
  const texts: Text[] = []
  visit(tree as HastNodes, 'text', (node: Text) => {
    if (node.value.trim() !== '') texts.push(node)
  })
  return texts
}

function keptSpans(page: readonly Text[], main: readonly Text[]): readonly Span[] {
  const plain = ({value}: Text) => value.replace(/\s+/g, ' ').trim()
  const spans: Span[] = []
  let at = 0
  for (const {added, removed, count} of diffArrays(page.map(plain), main.map(plain))) {
    if (added) continue
    if (!removed) for (const text of page.slice(at, at + count)) spans.push(...spanOf(text))
    at += count
  }
  return spans
}

function spanOf({position}: Text): readonly Span[] {
  const from = position?.start.offset
  const to = position?.end.offset
  return from === undefined || to === undefined ? [] : [{from, to}]
}

/** Whether any of the spans, which are in order, shares a character with another span. */
function overlaps(spans: readonly Span[], from: number, to: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span.from < to
}

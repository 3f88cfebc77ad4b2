import type {Nodes} from 'mdast'
import {leavesOf, type TextBlock} from '../ledger/index.ts'
import {writeRaised} from './write-raised.ts'

/** Text above or below the line, from its opening tag to behind its closing one, and what it reads without them. */
export interface RaisedText {
  readonly start: number
  readonly end: number
  readonly text: string
}

const tags = /<(sup|sub)(?:\s[^<>]*)?>((?:[^<>]|<(?!\/?su[bp]\b)[^<>]*>)*)<\/\1\s*>/gi

/** In raw HTML. */
export function* raisedInHtml(text: string): Iterable<RaisedText> {
  for (const {0: whole, 1: tag = '', 2: inner = '', index} of text.matchAll(tags)) {
    const side = tag.toLowerCase() === 'sub' ? 'sub' : 'sup'
    const before = text.slice(Math.max(0, index - 20), index).replace(/<[^<>]*>$/, '')
    yield {
      start: index,
      end: index + whole.length,
      text: writeRaised(side, before, inner.replace(/<[^<>]*>/g, ''))
    }
  }
}

/** In a block: two tags side by side with nothing but text and tags between them. A tag that was written out is text. */
export function* raisedInBlock({node, text}: TextBlock): Iterable<RaisedText> {
  const found: Found = {runs: [], tags: new Set()}
  walk(node, 0, found)
  if (found.tags.size === 0) return
  for (const {start, end} of found.runs) {
    for (const raised of raisedInHtml(text.slice(start, end))) {
      const first = start + raised.start
      const last = start + raised.end
      const isTagged = found.tags.has(first) && found.tags.has(text.lastIndexOf('<', last - 1))
      if (isTagged) yield {start: first, end: last, text: raised.text}
    }
  }
}

interface Found {
  readonly runs: {start: number; end: number}[]
  /** Where tags begin. */
  readonly tags: Set<number>
}

/** Gives the offset behind the node. */
function walk(node: Nodes, start: number, found: Found): number {
  if (!('children' in node)) {
    if (node.type === 'html') found.tags.add(start)
    return start + (leavesOf(node)[0]?.text.length ?? 0)
  }
  let at = start
  let run: {start: number; end: number} | undefined
  for (const child of node.children) {
    const end = walk(child, at, found)
    if (child.type !== 'text' && child.type !== 'html') run = undefined
    else if (run) run.end = end
    else {
      run = {start: at, end}
      found.runs.push(run)
    }
    at = end
  }
  return at
}

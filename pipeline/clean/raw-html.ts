import type {Root} from 'mdast'
import {leavesOf, type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {type RaisedText, raisedInBlock, raisedInHtml} from './raised-text.ts'

const tag = '(?:<!--[\\s\\S]*?-->|</?[A-Za-z][^<>]*>)'
const tags = new RegExp(`\\s*${tag}(?:\\s|${tag})*`, 'g')

const dropped = 'Unexpected HTML tag, dropped; the text in it is kept.'

/**
 * HTML inside Markdown, and what Markdown has no marks for in saved pages. Tags are dropped and their text kept,
 * so that nothing vanishes unseen when the pages are sanitised. Text above or below the line stays so as far as
 * Unicode has characters for it, and never runs into a figure.
 *
 * in:   `<div align="center">Rainfall in 2021</div>`; `10<sup>6</sup> m<sup>3</sup>`, `v<sub>max</sub>`
 * out:  “Rainfall in 2021”; “10⁶ m³”, “v_max”
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
  yield* oneByOne(block, changesIn(text))
}

function changesIn(text: string): readonly Change[] {
  const changes: Change[] = []
  let at = 0
  const dropTags = (end: number) => {
    for (const {0: found, index} of text.slice(at, end).matchAll(tags))
      changes.push(drop(text, at + index, at + index + found.length))
  }
  for (const raised of raisedInHtml(text)) {
    dropTags(raised.start)
    changes.push(write(raised))
    at = raised.end
  }
  dropTags(text.length)
  return changes
}

function inlineTags(block: TextBlock): Iterable<Repair> {
  const raised = [...raisedInBlock(block)]
  const changes = raised.map(write)
  let at = 0
  let next = 0
  for (const {type, text} of leavesOf(block.node)) {
    while (at >= (raised[next]?.end ?? Infinity)) next++
    const isWritten = at >= (raised[next]?.start ?? Infinity)
    if (type === 'html' && !isWritten) changes.push(drop(block.text, at, at + text.length))
    at += text.length
  }
  return oneByOne(
    block.index,
    changes.toSorted((one, other) => one.start - other.start)
  )
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly why: string
}

/** Changes that touch are one: apart, they would run two words into one that neither speaks of. */
function* oneByOne(block: number, changes: readonly Change[]): Iterable<Repair> {
  const merged: Change[] = []
  for (const change of changes) {
    const last = merged.at(-1)
    if (last?.end !== change.start) merged.push(change)
    else {
      const why = last.why === dropped ? change.why : last.why
      merged[merged.length - 1] = {...last, end: change.end, text: last.text + change.text, why}
    }
  }
  for (const change of merged) yield {op: 'replace', block, ...change, confidence: 'high'}
}

function write({start, end, text}: RaisedText): Change {
  return {start, end, text, why: `Unexpected HTML above or below the line, written as “${text.trim()}”.`}
}

/** A tag that divides what would otherwise run together leaves a space; one that raises a figure, a mark. */
function drop(text: string, start: number, end: number): Change {
  return {
    start,
    end,
    text: start > 0 && end < text.length ? between(text, start, end) : '',
    why: dropped
  }
}

function between(text: string, start: number, end: number): string {
  const found = text.slice(start, end)
  if (/\s/.test(found.replace(/<[^<>]*>/g, '')) || /<br/i.test(found)) return ' '
  const raises = /^<su[bp]\b/i.test(found) && /\d/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '')
  return raises ? '^' : ''
}

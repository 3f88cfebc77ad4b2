import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {authorName} from './author-name.ts'
import {endsSentence, visualLength, zonesOf} from './shape.ts'

/**
 * The first line of a text, boilerplate aside, is its title. A byline in front of it (“He Zili: …”, the
 * custom of Chinese journals) is the author.
 *
 * in:   “Office of Water Policy: Paying for the Sewers We Cannot See”
 * out:  `# Paying for the Sewers We Cannot See`, front matter `title` and `authors`.
 * kept: A first paragraph of running text: the text then has no title. “Climate change: what next”,
 *       where the words before the colon name no author.
 */
export function* title(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const heading = blocks.find(({node}) => node.type === 'heading' && node.depth === 1)
  if (heading) {
    if (tree.data?.metadata?.title !== undefined) return
    yield {
      ...field(heading, 0, heading.text.length),
      field: 'title',
      value: heading.text.trim(),
      keep: true,
      why: 'The first heading of the text, read as its title.'
    }
    return
  }
  const {body} = zonesOf(blocks, () => false)
  const first = blocks[0]
  if (!first || !mayBeTitle(first) || body === 0 || body === blocks.length) return
  const {author, start} = authorName(first.text)
  if (author) {
    yield {
      ...field(first, 0, start),
      field: 'authors',
      value: author,
      keep: false,
      why: `“Author: Title” line; the author taken as metadata.`
    }
  }
  if (tree.data?.metadata?.title === undefined) {
    const value = first.text.slice(start).trim()
    yield {
      ...field(first, start, first.text.length),
      field: 'title',
      value,
      keep: true,
      why: 'The first line of the text, read as its title.'
    }
  }
  yield {
    op: 'retype',
    block: first.index,
    end: 0,
    as: {type: 'heading', depth: 1},
    why: 'The first line of the text, read as its title.',
    confidence: 'high'
  }
}

function mayBeTitle({type, text}: TextBlock): boolean {
  const ends = endsSentence(text) && !/[?？!！]["”’」』》）)]*\s*$/.test(text)
  return type === 'paragraph' && visualLength(text) <= 250 && !ends && /\p{L}{2}/u.test(text)
}

function field({index}: TextBlock, start: number, end: number) {
  return {op: 'metadata', block: index, start, end, confidence: 'high'} as const
}

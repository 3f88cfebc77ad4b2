import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {isAuthor} from './author-name.ts'
import {namesIn} from './names-in.ts'
import {writtenDate} from './written-date.ts'

const readingTime =
  /^(?:about )?\d{1,3} ?(?:min(?:ute)?s?)(?: (?:to )?read(?:ing time)?)?$|^(?:阅读|閱讀)(?:时间|時間)?[:：]? ?\d{1,3} ?分[钟鐘]$/i

/** What divides the names of “By Joan Akers, 3 November 2022” from the date. */
const beforeDate = /,? +(?:on +|[-–—] +)?(?=[\p{Lu}\d])/gu

/**
 * A line below the title that gives author and date, divided by points or bars, or with “By” in front.
 *
 * in:   “# Title ¶ Office of Urban Finance · 21 May 2024 · 6 minutes to read”
 * in:   “# Title ¶ By Joan Akers and Li Ming, 3 November 2022”
 * out:  Front matter `authors` and `published`; the line leaves the body.
 * kept: A line in which any part is neither an author, a date nor a reading time; a date beside one that the
 *       text has said already.
 */
export function* byline(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const at = blocks.findIndex(({node}) => node.type === 'heading' && node.depth === 1)
  for (const block of at < 0 ? [] : blocks.slice(at + 1, at + 4)) {
    const signed = signedAndDated(block)
    if (signed && (tree.data?.metadata?.published ?? signed.published) === signed.published) {
      yield* takeSigned(block, signed)
      return
    }
    const parts = partsOf(block)
    if (
      parts.length < 2 ||
      !parts.every(part => kindOf(part.text)) ||
      !parts.some(part => kindOf(part.text) === 'published')
    )
      continue
    yield* takeParts(block, parts)
    return
  }
}

interface Signed {
  readonly authors: readonly string[]
  readonly published: string
  /** Where the date begins. */
  readonly at: number
}

/** “By Joan Akers, 3 November 2022”. */
function signedAndDated({type, text}: TextBlock): Signed | undefined {
  if (type !== 'paragraph' || text.length > 200 || !/^by /i.test(text)) return undefined
  for (const {0: gap, index} of text.matchAll(beforeDate)) {
    const published = writtenDate(text.slice(index + gap.length))
    const authors = published?.length === 10 ? namesIn(text.slice(0, index)) : []
    if (published !== undefined && authors.length > 0) return {authors, published, at: index}
  }
  return undefined
}

function* takeSigned({index: block, text}: TextBlock, {authors, published, at}: Signed): Iterable<Repair> {
  const common = {
    op: 'metadata',
    block,
    keep: false,
    why: 'A part of the line below the title, taken as metadata.',
    confidence: 'high'
  } as const
  for (const [index, value] of authors.entries())
    yield {...common, start: 0, end: at, field: 'authors', value, keep: index > 0}
  yield {...common, start: at, end: text.length, field: 'published', value: published}
}

interface Part {
  readonly start: number
  readonly text: string
}

function partsOf({type, text}: TextBlock): readonly Part[] {
  if (type !== 'paragraph' || text.length > 200) return []
  return [...text.matchAll(/[^·•|｜]+/g)].map(match => ({
    start: match.index,
    text: match[0].trim().replace(/^by /i, '')
  }))
}

function kindOf(text: string): 'published' | 'authors' | 'time' | undefined {
  if (writtenDate(text) !== undefined) return 'published'
  if (readingTime.test(text)) return 'time'
  return isAuthor(text) ? 'authors' : undefined
}

function* takeParts(block: TextBlock, parts: readonly Part[]): Iterable<Repair> {
  for (const [index, part] of parts.entries()) {
    const start = index === 0 ? 0 : part.start
    const end = parts[index + 1]?.start ?? block.text.length
    const kind = kindOf(part.text)
    const common = {block: block.index, start, end, confidence: 'high'} as const
    if (kind === undefined || kind === 'time') {
      yield {...common, op: 'replace', text: '', why: 'Unexpected reading time below the title, dropped.'}
    } else {
      const value = writtenDate(part.text) ?? part.text
      yield {
        ...common,
        op: 'metadata',
        field: kind,
        value,
        keep: false,
        why: 'A part of the line below the title, taken as metadata.'
      }
    }
  }
}

import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {isAuthor} from './author-name.ts'
import {writtenDate} from './written-date.ts'

const readingTime =
  /^(?:about )?\d{1,3} ?(?:min(?:ute)?s?)(?: (?:to )?read(?:ing time)?)?$|^(?:阅读|閱讀)(?:时间|時間)?[:：]? ?\d{1,3} ?分[钟鐘]$/i

/**
 * A line below the title that gives author and date, divided by points or bars.
 *
 * in:   “# Title ¶ Office of Urban Finance · 21 May 2024 · 6 minutes to read”
 * out:  Front matter `authors` and `published`.
 * kept: A line in which any part is neither an author, a date nor a reading time.
 */
export function* byline(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const at = blocks.findIndex(({node}) => node.type === 'heading' && node.depth === 1)
  for (const block of at < 0 ? [] : blocks.slice(at + 1, at + 4)) {
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

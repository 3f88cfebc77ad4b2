import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {isBody} from './shape.ts'

const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const relative = new RegExp(
  `\\b(?:(?:since|in|until|by|from) )?(?:(?:early|mid|late)[ -])?(?:${month}) (?:last|this|next) year\\b|\\b(?:last|this|next) (?:year|month|week|spring|summer|autumn|winter)\\b|(?<=^|[.!?] |[.!?]["”] )Today\\b(?!['’]s)|\\b(?:yesterday|tomorrow)\\b(?!['’]s)|\\bin (?:early|mid|late)[ -](?:${month})\\b(?! \\d)|今天|昨天|明天|今年|去年|明年|上个月|上個月|本月`,
  'gi'
)

/** No text is asked about more phrases than these; the first show what they all need. */
const most = 6

/**
 * Dates that say when only to one who knows when the text was written. A page's date of publication is
 * not always that day: a speech is printed months later. The phrases stay; a person should know.
 *
 * in:   a text published on 2023-03-01 that says “Since May last year, …”
 * out:  The same, with a doubt at the first place of each phrase.
 * kept: A text without a date of publication; dates with their year; “today” for these days.
 */
export function* relativeDates(tree: Root): Iterable<Repair> {
  const published = tree.data?.metadata?.published
  if (published === undefined) return
  const seen = new Set<string>()
  for (const block of textBlocks(tree)) {
    if (block.type !== 'paragraph' || !isBody(block)) continue
    for (const match of block.text.matchAll(relative)) {
      const phrase = match[0].toLowerCase()
      if (seen.size >= most) return
      if (seen.has(phrase)) continue
      seen.add(phrase)
      yield doubt(block, match, published)
    }
  }
}

function doubt(block: TextBlock, {0: found, index}: RegExpExecArray, published: string): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start: index,
    end: index + found.length,
    why: `“${found}” counts from the day of writing, which may be earlier than the day of publication (${published}); left alone.`,
    confidence: 'low'
  }
}

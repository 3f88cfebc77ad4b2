import {isAuthor} from './author-name.ts'
import type {Stretch} from './main-stretch.ts'
import type {PageLine} from './page-line.ts'
import {normalLine} from './shape.ts'

/** Farther above an article no title is looked for, and no byline. */
const farthest = 15
/** Without a title, so near above the article a line may be it, the summary or the byline. */
const near = 3
const fewestLetters = 8
/** A title in other words has so many of them in common. */
const fewestWords = 4
/** A summary is no longer, in words. */
const longest = 60

const dated =
  /\b(?:19|20)\d{2}\b|\d{4}年|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d+ (?:minutes?|hours?|days?) ago\b/u
const signed =
  /^(?:by|von|par|por|di|door|posted by|written by|published|updated|文|作者|记者|記者)(?=[\s:：/|]|$)/iu

/**
 * The lines above an article that belong to it: its title, and below that byline, date and summary.
 * The first line of a saved page is the title of the window; the title of the article stands in it.
 */
export function articleLead(
  texts: readonly string[],
  lines: readonly PageLine[],
  {from}: Stretch
): ReadonlySet<number> {
  const title = titleOf(texts, from)
  const lead = new Set<number>()
  if (title !== undefined) lead.add(title)
  else if (lines[0] && isTitleLike(lines[0])) lead.add(0)
  for (let index = Math.max((title ?? 0) + 1, from - farthest); index < from; index++) {
    // Titles and dates below “Most popular” are those of other stories.
    if (lines[index]?.phrase?.role === 'after') break
    const isNear = title !== undefined || index >= from - near
    if (belongs(texts[index] ?? '', lines[index], isNear)) lead.add(index)
  }
  return lead
}

/** The last line above the article that the first line of the page contains, or that has all its words. */
function titleOf(texts: readonly string[], from: number): number | undefined {
  const window = normalLine(texts[0] ?? '')
  const words = wordsOf(texts[0] ?? '')
  for (let index = from - 1; index > Math.max(0, from - farthest); index--) {
    const line = normalLine(texts[index] ?? '')
    if (line.length >= fewestLetters && line.length * 3 >= window.length && window.includes(line))
      return index
    if (words.size >= fewestWords && line.length <= window.length * 2 && hasAll(texts[index] ?? '', words))
      return index
  }
  return undefined
}

function hasAll(text: string, words: ReadonlySet<string>): boolean {
  const own = wordsOf(text)
  return [...words].every(word => own.has(word))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function belongs(text: string, line: PageLine | undefined, isNear: boolean): boolean {
  if (!line || line.phrase || line.size > longest) return false
  return isNear && (isTitleLike(line) || dated.test(text) || isByline(text) || isAuthor(text))
}

/** “By Jane Doe”, “Published on 3 May 2021”. */
export function isByline(text: string): boolean {
  return text.length <= 120 && signed.test(text)
}

function isTitleLike({size, phrase}: PageLine): boolean {
  return size >= 3 && phrase === undefined
}

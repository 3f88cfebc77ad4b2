import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'
import {articleLead, isByline} from './article-lead.ts'
import {isFieldLine} from './is-field-line.ts'
import {mainStretch, type Stretch} from './main-stretch.ts'
import type {CleanOptions} from './options.ts'
import {isMenuLike, type PageLine, pageLines} from './page-line.ts'
import {siteOwner} from './site-owner.ts'
import {takeSite} from './take-site.ts'

/** So many lines around it, and so many kinds of phrases among them, show that a whole page was saved. */
const fewestLines = 8
const fewestKinds = 3
/** Among tables and lists of a report, a few such phrases say nothing. */
const smallestShare = 0.02
/** So many short lines above an article are a menu, phrases or not. */
const menuLength = 15
/** So much running text makes an article. */
const leastWeight = 40
/** Metadata behind an article stands no farther below it. */
const reach = 4

/**
 * The page around an article that was saved as text, menus and all.
 *
 * in:   Forty lines of menu, title, byline, the article with “Advertisement” in it, “Most popular” and what follows.
 * out:  Title, byline and article; front matter `site`, where a copyright line names it.
 * kept: A text without signs of a page around it; lists, headings and short lines inside the article;
 *       lines behind it that say something about it (“Source: …”, “Responsible editor: …”).
 *
 * Plain text only: HTML has its own extractor. Runs before the rules that take metadata, so that they
 * look at the title and the lines below it, and not at the menu.
 */
export function* pageChrome(tree: Root, {format}: CleanOptions): Iterable<Repair> {
  if (format !== 'txt') return
  const blocks = textBlocks(tree)
  const texts = blocks.map(({text}) => text.trim())
  const lines = pageLines(texts)
  const stretch = mainStretch(lines)
  if (!isPage(lines, stretch)) return
  const lead = articleLead(texts, lines, stretch)
  const {above, below} = edgesOf(texts, lines, stretch)
  let isSiteKnown = tree.data?.metadata?.site !== undefined
  const half = texts.reduce((sum, text) => sum + text.length, 0) / 2
  for (const [index, line] of lines.entries()) {
    const block = blocks[index]
    // A block that holds most of a text is no part of a menu, whatever it looks like.
    if (block?.type !== 'paragraph' || block.text.length > half) continue
    const isAround = index < above || index >= below
    const site =
      isAround && !isSiteKnown && line.phrase?.says === 'site' ? siteOwner(block.text.trim()) : undefined
    if (site !== undefined) {
      isSiteKnown = true
      yield takeSite(block, site)
    } else if (index < above) {
      if (!lead.has(index)) yield dropAround(index, line, 'above')
    } else if (index < below) yield* interruption(index, lines)
    else if (index >= stretch.to + reach || !isFieldLine(texts[index] ?? '')) {
      yield dropAround(index, line, 'below')
    }
  }
}

function isPage(lines: readonly PageLine[], {from, to, weight}: Stretch): boolean {
  const around = [...lines.slice(0, from), ...lines.slice(to)].filter(({size}) => size > 0)
  const phrases = around.flatMap(({phrase}) => phrase?.id ?? [])
  return (
    weight >= leastWeight &&
    around.length >= fewestLines &&
    phrases.length >= around.length * smallestShare &&
    new Set(phrases).size >= fewestKinds
  )
}

/**
 * Where the page ends above the article and where it begins again below. A side without any phrase of
 * web pages (above: and without a menu) is left alone, and so are the lines between the article and the
 * first phrase or byline behind it: they may be a list or a table that belongs to it.
 */
function edgesOf(
  texts: readonly string[],
  lines: readonly PageLine[],
  {from, to}: Stretch
): {above: number; below: number} {
  const hasPhrase = (side: readonly PageLine[]) => side.some(({phrase}) => phrase !== undefined)
  const below = lines.findIndex(
    ({phrase}, index) => index >= to && (phrase !== undefined || isByline(texts[index] ?? ''))
  )
  const top = lines.slice(0, from)
  const isMenu = top.filter(isMenuLike).length >= menuLength
  return {
    above: hasPhrase(top) || isMenu ? from : 0,
    below: hasPhrase(lines.slice(to)) ? below : lines.length
  }
}

function dropAround(index: number, line: PageLine, side: 'above' | 'below'): Repair {
  const evidence = line.phrase
    ? `it matches the phrase “${line.phrase.id}” of web pages, ${side} the main stretch of running text`
    : `it stands among menus and notices ${side} the main stretch of running text`
  return drop(index, evidence, line.isProse ? 'low' : 'medium')
}

/** A line of the page inside the article, or the title of another story right below such a heading. */
function* interruption(index: number, lines: readonly PageLine[]): Iterable<Repair> {
  const {phrase} = lines[index] ?? {}
  const head = headOf(index, lines)
  if (phrase && phrase.role !== 'site') {
    yield drop(index, `it matches the phrase “${phrase.id}” of web pages`, 'medium')
  } else if (head !== undefined) {
    yield drop(index, `it stands in a list below the phrase “${head}” of web pages`, 'low')
  }
}

function headOf(index: number, lines: readonly PageLine[]): string | undefined {
  for (let at = index; at > index - 6; at--) {
    const line = lines[at]
    if (!line || line.isProse) return undefined
    if (line.phrase) return line.phrase.role === 'after' ? line.phrase.id : undefined
  }
  return undefined
}

function drop(block: number, evidence: string, confidence: 'medium' | 'low'): Repair {
  return {
    op: 'remove',
    block,
    why: `Unexpected line of a web page around an article, dropped: ${evidence}.`,
    confidence
  }
}

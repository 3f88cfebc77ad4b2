import type {Root} from 'mdast'
import {pictureWords, type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {type BoilerplateRow, boilerplatePatterns} from './boilerplate-patterns.ts'
import {isAllControls} from './controls-in.ts'
import {isFieldLine} from './is-field-line.ts'
import {bullet} from './list-marks.ts'
import type {BoilerplatePattern, CleanOptions} from './options.ts'
import {isProse} from './prose.ts'
import {endsSentence, visualLength, type Zones, zonesOf} from './shape.ts'
import {siteOwner} from './site-owner.ts'
import {takeSite} from './take-site.ts'
import {tellsOfElse} from './tells-of-else.ts'

/** No line of boilerplate is longer, and no pattern is tried on a longer block. */
const longest = 1000

/**
 * Site boilerplate around a text: breadcrumbs, buttons, statements, copyright and licence lines.
 *
 * in:   … and so the debate goes on. ¶ Return to list ¶ Copyright © 2019 by www.example.org
 * out:  … and so the debate goes on.; front matter `site: www.example.org`
 * kept: A paragraph of the body that says “Copyright © 2019 was the year in which …”; “Further
 *       reading” over books and papers. A sentence that tells of something else, as “All rights reserved by
 *       the treaty were given up in 1902.”, with a doubt; cells of tables, notes, what a note belongs to.
 *
 * The tables say where a row may fire; buttons and counters may share a line. A list of titles goes with
 * the label over it (“Related articles”). A block that holds most of a text is never dropped.
 */
export function* boilerplate(tree: Root, options: CleanOptions): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const found = blocks.map(block => rowOf(block, options.boilerplate))
  const rows = found.map(({row, isText}) => (isText ? undefined : row))
  const zones = zonesOf(blocks, ({index}) => rows[index] !== undefined)
  const sections = sectionsOf(blocks.filter(({index}) => rows[index]?.id.startsWith('current-location')))
  const listed = linesBelowLabels(blocks, rows, zones.trail)
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0)
  let isOwnerKnown = tree.data?.metadata?.site !== undefined
  for (const block of blocks) {
    if (!isProse(block) || (block.type === 'heading' && block.index === 0)) continue
    if (block.text.length * 2 > total && block.text.length > 40) continue
    const row = rows[block.index]
    const spared = row ? undefined : found[block.index]?.row
    if (row && mayFire(row, block.index, zones)) {
      if (row.heads && headsReferences(blocks, block.index)) continue
      const site = row.owner && !isOwnerKnown ? siteOwner(block.text) : undefined
      isOwnerKnown ||= site !== undefined
      yield site === undefined
        ? drop(block, `it matches the pattern “${row.id}” of site boilerplate`)
        : takeSite(block, site)
    } else if (spared && mayFire(spared, block.index, zones)) {
      yield doubt(block, spared)
    } else if (listed.has(block.index)) {
      yield {
        ...drop(block, `it stands in the list below “${listed.get(block.index)}” at the end of the page`),
        confidence: 'low'
      }
    } else if (block.index < zones.body && sections.has(block.text.trim())) {
      yield drop(block, 'it names a section of the site, as the breadcrumb shows')
    }
  }
}

/** A row of the built-in table, or one of a batch, which says less. */
type Row = BoilerplatePattern & Partial<Pick<BoilerplateRow, 'heads' | 'owner'>>

interface Match {
  readonly row?: Row
  /** A row matches, and the block is a part of the text all the same. */
  readonly isText?: boolean
}

/** What an editor lists is not doubted. */
function rowOf(block: TextBlock, own: readonly BoilerplatePattern[]): Match {
  const {type, text, node, ancestors} = block
  if (!isProse(block) || text.length > longest) return {}
  // An empty cell and a picture without words are no buttons.
  const line = text.trim() || (pictureWords(node) ?? '')
  if (line === '') return {}
  const listed = own.find(({pattern}) => pattern.test(line))
  if (listed) return {row: listed}
  const isPart = type === 'tableCell' || ancestors.some(({type: outer}) => outer === 'footnoteDefinition')
  const row =
    boilerplatePatterns.find(({pattern}) => pattern.test(line)) ??
    (isAllControls(line) ? controls : undefined)
  if (row === undefined || isPart) return {}
  return {row, isText: hasNote.test(line) || tellsOfElse(line)}
}

/** A reference to a note: a site’s line has none. */
const hasNote = /\[\^[^\]\s]+\]/

const controls: Row = {id: 'page-controls', where: 'either', pattern: /^$/}

/**
 * The short lines below “Recommended reading” or “Links” behind the text, with the label each stands
 * under. A line about the text and a sentence end the list; a title may ask, and an item beside others
 * may be a sentence.
 */
function linesBelowLabels(
  blocks: readonly TextBlock[],
  rows: readonly (Row | undefined)[],
  trail: number
): ReadonlyMap<number, string> {
  const out = new Map<number, string>()
  let label: string | undefined
  let isListed = false
  for (const {index, type, text, ancestors} of blocks.slice(trail)) {
    const isItem = bullet.test(text.trimStart()) || ancestors.at(-1)?.type === 'listItem'
    const mayBeTitle = !endsSentence(text) || asks.test(text) || (isItem && isListed)
    if (rows[index]?.heads && !headsReferences(blocks, index)) {
      label = text.trim()
      isListed = false
    } else if (rows[index]) continue
    else if (type !== 'paragraph' || !mayBeTitle || visualLength(text) > 120 || isFieldLine(text))
      label = undefined
    else if (label !== undefined) {
      out.set(index, label)
      isListed = isItem
    }
  }
  return out
}

const asks = /[?？!！]["”’」』》）)]*\s*$/u

/** “Further reading” over books and papers is a part of the text. */
function headsReferences(blocks: readonly TextBlock[], index: number): boolean {
  const next = blocks[index + 1]
  if (next === undefined) return false
  return /^\[?\d{1,3}[\].]|[^\d/-](?:19|20)\d{2}[a-z]?(?![\d年/-])|https?:|\bdoi\b|\bpp?\. ?\d/iu.test(
    next.text
  )
}

/** The names in breadcrumbs: sections of the site that stand as lines of their own too. */
function sectionsOf(breadcrumbs: readonly TextBlock[]): ReadonlySet<string> {
  const names = breadcrumbs.flatMap(({text}) => text.split(/[/>»›＞:：]/).map(name => name.trim()))
  return new Set(names.filter(name => name.length >= 2))
}

function mayFire({where}: BoilerplatePattern, index: number, {body, trail}: Zones): boolean {
  const leading = index < body
  const trailing = index >= trail
  switch (where) {
    case 'leading':
      return leading
    case 'trailing':
      return trailing
    case 'either':
      return leading || trailing
    case 'anywhere':
      return true
  }
}

function doubt(block: TextBlock, {id}: Row): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start: 0,
    end: block.text.length,
    why: `Unexpected words of the pattern “${id}” of site boilerplate in a sentence about something else, kept; drop it if it is the site’s.`,
    confidence: 'low'
  }
}

function drop(block: TextBlock, evidence: string): Repair {
  return {
    op: 'remove',
    block: block.index,
    why: `Unexpected line outside the text proper, dropped: ${evidence}.`,
    confidence: 'high'
  }
}

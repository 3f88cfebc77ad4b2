import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {boilerplatePatterns} from './boilerplate-patterns.ts'
import type {BoilerplatePattern, CleanOptions} from './options.ts'
import {type Zones, zonesOf} from './shape.ts'

/** No line of boilerplate is longer, and no pattern is tried on a longer block. */
const longest = 1000

/**
 * Site boilerplate around a text: breadcrumbs, buttons, statements, copyright and licence lines.
 *
 * in:   … and so the debate goes on. ¶ Return to list ¶ Copyright © 2019 by www.example.org
 * out:  … and so the debate goes on.
 * kept: A paragraph of the body that says “Copyright © 2019 was the year in which …”.
 *
 * The tables say where a row may fire. A block that holds most of a text is never dropped.
 */
export function* boilerplate(tree: Root, options: CleanOptions): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const patterns = [...options.boilerplate, ...boilerplatePatterns]
  const rowOf = (block: TextBlock) =>
    block.text.length > longest ? undefined : patterns.find(({pattern}) => pattern.test(block.text.trim()))
  const zones = zonesOf(blocks, block => rowOf(block) !== undefined)
  const sections = sectionsOf(blocks.filter(block => rowOf(block)?.id.startsWith('current-location')))
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0)
  for (const block of blocks) {
    if (block.type === 'heading' && block.index === 0) continue
    if (block.text.length * 2 > total && block.text.length > 40) continue
    const row = rowOf(block)
    if (row && mayFire(row, block.index, zones)) {
      yield drop(block, `it matches the pattern “${row.id}” of site boilerplate`)
    } else if (block.index < zones.body && sections.has(block.text.trim())) {
      yield drop(block, 'it names a section of the site, as the breadcrumb shows')
    }
  }
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

function drop(block: TextBlock, evidence: string): Repair {
  return {
    op: 'remove',
    block: block.index,
    why: `Unexpected line outside the text proper, dropped: ${evidence}.`,
    confidence: 'high'
  }
}

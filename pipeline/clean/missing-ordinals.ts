import type {Root} from 'mdast'
import type {Repair} from '../ledger/index.ts'
import {type Ordinal, ordinals} from './ordinals.ts'
import {proseBlocks} from './prose.ts'

/** Where a point may begin: a block, a sentence, a part of one. */
const opens = '(?<=(?:^|[.!?。！？:：;；])["”’)]?\\s*)'
const openers = new RegExp(ordinals.map(({opener}, rank) => `${opens}(?<o${rank}>${opener})`).join('|'), 'gu')

/**
 * “Second, …” though no first point stands before it: its “First” was lost, with the words around it or
 * alone. Where the first point begins only the source can say.
 *
 * in:   “## 2.1 Upkeep ¶ The pumps are oiled in spring. Second, the gates are to be tested.”
 * out:  The same, with a doubt at “Second”.
 * kept: A series whose first point stands in an earlier section and has no second yet; a first that is
 *       said otherwise in the same section (“one reason is …”, “to begin with”, “the first of them”).
 */
export function* missingOrdinals(tree: Root): Iterable<Repair> {
  const open = new Map<number, number>()
  let section = ''
  for (const {index: block, type, text} of proseBlocks(tree)) {
    if (type === 'heading') section = ''
    for (const match of text.matchAll(openers)) {
      const rank = ordinals.findIndex((_, at) => match.groups?.[`o${at}`] !== undefined)
      const row = ordinals[rank]
      if (!row) continue
      const waiting = row.behind === undefined ? 0 : (open.get(row.behind) ?? 0)
      const before = section + text.slice(0, match.index)
      if (row.behind !== undefined && waiting === 0 && !row.earlier?.test(before))
        yield doubt(block, match.index, match[0], row)
      if (row.behind !== undefined && waiting > 0) open.set(row.behind, waiting - 1)
      open.set(rank, (open.get(rank) ?? 0) + 1)
    }
    section += `${text}\n`
  }
}

function doubt(block: number, start: number, found: string, {expected}: Ordinal): Repair {
  return {
    op: 'doubt',
    block,
    start,
    end: start + found.length,
    why: `Unexpected “${found}” with no “${expected}” before it; left alone: the beginning of the series was lost, or it stands unmarked.`,
    confidence: 'low'
  }
}

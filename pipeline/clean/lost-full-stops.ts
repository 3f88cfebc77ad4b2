import type {Root} from 'mdast'
import type {Repair, TextBlock} from '../ledger/index.ts'
import {displacedIn} from './displaced-in.ts'
import {type LostStop, lostStopsIn} from './lost-stop.ts'
import {englishParagraphs} from './prose.ts'
import {isTranslated} from './signs-of-translation.ts'

/**
 * A sentence that begins though the one before has not ended: the full stop went with the element
 * that it stood in.
 *
 * in:   “… better use of the river basin We will plant …”
 * out:  “… better use of the river basin. We will plant …” (for review)
 * kept: Names and titles in mid-sentence. A capital that may begin an item of a list, or a fragment
 *       out of place (“pumping stations Small dams, levees”), is a doubt.
 *
 * The stop of “etc” is put back where the text writes it elsewhere, or is a translation.
 *
 * “The …” is a sentence only if its verb follows, and only in a text with other such damage.
 */
export function* lostFullStops(tree: Root): Iterable<Repair> {
  const blocks = englishParagraphs(tree)
  const writesStop = blocks.some(({text}) => /\betc\./.test(text))
  for (const block of blocks) {
    if (writesStop || isTranslated(tree)) yield* abbreviationsIn(block)
    for (const stop of lostStopsIn(tree, block)) {
      if (stop.kind === 'opener' || (stop.kind === 'clause' && isTranslated(tree))) yield repair(block, stop)
      else if (isTranslated(tree) && !isDisplaced(tree, block, stop)) yield doubt(block, stop)
    }
  }
}

/** A capital of words that `displaced-fragments` has asked about already. */
function isDisplaced(tree: Root, block: TextBlock, {at}: LostStop): boolean {
  return [...displacedIn(tree, block)].some(
    ({match}) => match.index <= at && at < match.index + match[0].length
  )
}

function* abbreviationsIn(block: TextBlock): Iterable<Repair> {
  for (const {index} of block.text.matchAll(/(?<=[ ,])etc(?=[;,:)])/g))
    yield {
      op: 'replace',
      block: block.index,
      start: index + 3,
      end: index + 3,
      text: '.',
      why: 'Unexpected “etc” without its full stop, put back.',
      confidence: 'high'
    }
}

function repair(block: TextBlock, {at, end}: LostStop): Repair {
  return {
    op: 'replace',
    block: block.index,
    start: at,
    end: at,
    text: '.',
    why: `Unexpected beginning of a sentence (“${block.text.slice(at + 1, end)}”) behind a word in small letters, read as one whose full stop before it is lost.`,
    confidence: 'medium',
    review: true
  }
}

function doubt(block: TextBlock, {at, end}: LostStop): Repair {
  const before = /\S*$/.exec(block.text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  return {
    op: 'doubt',
    block: block.index,
    start: at - before.length,
    end,
    why: `Unexpected capital in mid-sentence (“${block.text.slice(at + 1, end)}”); left alone: a comma, a full stop or a connecting word may be lost before it, or the words are out of place.`,
    confidence: 'low'
  }
}

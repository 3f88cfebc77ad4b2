import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'
import {type CitationMarker, markersIn} from './citation-markers.ts'
import {type Reference, referencesIn} from './reference-list.ts'

/** The rest of a sentence that is nothing but the end of the noun phrase that the marker divides. */
const restOfPhrase =
  /^ of (?:(?!(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|which|that|who|where|when|if|but)\b)[\p{L}’'-]+ ){0,12}[\p{L}’'-]+(?=[.;](?:\s|$))/u

/**
 * Markers like [1] and the references they point to, as notes.
 *
 * in:   “… the rain that falls in a year [1].” and, under REFERENCES, “- [1] Handbook of Drains …”
 * out:  “… the rain that falls in a year[^1].” and the note “[^1]: Handbook of Drains …”
 * in:   “Sealed ground is the cause [2] of the floods of our cities.”
 * out:  “Sealed ground is the cause of the floods of our cities[^2].”: a translation moved the noun only
 * kept: [2023], [sic], the index of an array; a number in brackets where the text has no references.
 *
 * A marker without a reference and a reference without a marker are doubts. The latter stays the
 * paragraph it is: a note that nothing refers to would not be shown. References that are items of a
 * Markdown list stay, too, and so do their markers.
 */
export function* citations(tree: Root): Iterable<Repair> {
  const blocks = textBlocks(tree)
  const hasNotes = blocks.some(({ancestors}) => ancestors.some(({type}) => type === 'footnoteDefinition'))
  const references = hasNotes ? [] : referencesIn(blocks)
  const numbers = new Set(references.map(({number}) => number))
  const body = blocks.slice(0, references[0]?.block.index ?? 0)
  const cited = new Set<number>()
  for (const marker of body.flatMap(markersIn)) {
    const repairs = marker.numbers.every(number => numbers.has(number)) ? [...cite(marker)] : []
    yield* repairs.length > 0 ? repairs : [unknown(marker)]
    if (repairs.length > 0) for (const number of marker.numbers) cited.add(number)
  }
  for (const reference of references) yield cited.has(reference.number) ? note(reference) : unused(reference)
}

function* cite(marker: CitationMarker): Iterable<Repair> {
  const {block, start, end, numbers} = marker
  const rest = restOfPhrase.exec(block.text.slice(end, end + 300))?.[0]
  if (rest && numbers.length === 1 && block.text[start] === ' ') yield* move(marker, end + rest.length)
  else yield* pieces(marker)
}

/** Each number takes a share of the marker's characters: an edit must stand on some. */
function* pieces({block, start, end, numbers}: CitationMarker): Iterable<Repair> {
  const atoms = block.text.slice(start, end).match(/\d+|\D/gu) ?? []
  if (atoms.length < numbers.length) return
  let at = start
  for (const [index, number] of numbers.entries()) {
    const first = Math.floor((index * atoms.length) / numbers.length)
    const last = Math.floor(((index + 1) * atoms.length) / numbers.length)
    const next = at + atoms.slice(first, last).join('').length
    yield {
      op: 'cite',
      block: block.index,
      start: at,
      end: next,
      label: String(number),
      why: `A citation marker for reference ${number} of the list behind the text, read as a note.`,
      confidence: 'high'
    }
    at = next
  }
}

/** The full stop is set anew behind the marker: an edit that inserts a marker must stand on some text. */
function* move({block: {index, text}, start, end, numbers}: CitationMarker, stop: number): Iterable<Repair> {
  const why = `Unexpected citation marker inside the noun phrase “${text.slice(Math.max(0, start - 20), stop).trim()}”, read at its end: a translation moved the noun and left the mark.`
  const common = {block: index, why, confidence: 'medium', review: true} as const
  yield {op: 'replace', start, end, text: '', ...common}
  yield {op: 'cite', start: stop, end: stop + 1, label: String(numbers[0]), ...common}
  yield {op: 'replace', start: stop + 1, end: stop + 1, text: text.slice(stop, stop + 1), ...common}
}

function note({block, number, start}: Reference): Repair {
  return {
    op: 'retype',
    block: block.index,
    end: start,
    as: {type: 'note', label: String(number)},
    why: `Reference ${number}, which the text cites, read as a note.`,
    confidence: 'high'
  }
}

function unknown({block, start, end}: CitationMarker): Repair {
  const text = block.text.slice(start, end).trim()
  return {
    op: 'doubt',
    block: block.index,
    start: end - text.length,
    end,
    why: `The marker ${text} could not be tied to the references behind the text; left alone, compare the source.`,
    confidence: 'low'
  }
}

function unused({block, number, start}: Reference): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start: 0,
    end: start,
    why: `Nothing in the text cites reference ${number}; left as it stands, since a note without a marker is not shown.`,
    confidence: 'low'
  }
}

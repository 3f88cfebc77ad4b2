import type {Root} from 'mdast'
import {applyEdits} from './apply.ts'
import type {Edit, Repair} from './edit.ts'
import {empties} from './empties.ts'
import type {Decision, Entry} from './entry.ts'
import {RepairIds} from './ids.ts'
import {keepsCode} from './kept-stretches.ts'
import {leavesOf} from './leaves.ts'
import {describeRepair} from './record.ts'
import type {Source} from './source.ts'
import {type TextBlock, textBlocks} from './text-blocks.ts'
import {runsOn, wordEnd, wordStart} from './words.ts'

/** Editors' decisions by repair id. */
export type Decisions = ReadonlyMap<string, Decision>

/** A text under repair: its tree as it stands, and the account of how it came to stand so. */
export interface Work {
  readonly source: Source
  readonly tree: Root
  readonly entries: readonly Entry[]
  readonly decisions: Decisions
  readonly ids: RepairIds
}

/** A parsed text before any rule has seen it. `noted` is what the decoder did to it. */
export function openWork(source: Source, tree: Root, decisions: Decisions, noted: readonly Entry[]): Work {
  return {source, tree, decisions, entries: noted, ids: new RepairIds(source)}
}

/**
 * Applies and records what one rule proposes, in one call, so that nothing can be silent. Of two
 * repairs that overlap the first stands; the other is proposed again in the next round if it still holds.
 * What would change code, a formula or a picture is not done.
 */
export function commit(work: Work, rule: string, proposals: Iterable<Repair>): Work {
  const blocks = textBlocks(work.tree)
  const repairs = chooseRepairs(
    [...proposals].map(repair => onWholeWords(repair, blocks)).filter(repair => keepsCode(repair, blocks)),
    blocks
  )
  if (repairs.length === 0) return work
  const pass = (work.entries.at(-1)?.pass ?? 0) + 1
  const refused = (id: string) => work.decisions.get(id)?.decision === 'reject'
  const added: Entry[] = []
  for (const repair of repairs) {
    const draft = describeRepair(work.source, rule, pass, repair, blocks)
    const id = work.ids.claim(draft, refused)
    if (id !== undefined) added.push(decide({id, ...draft}, work.decisions.get(id)))
  }
  const edits = added.flatMap(entry => (entry.edit ? [entry.edit] : []))
  const tree = edits.every(isInert) ? work.tree : applyEdits(work.tree, edits)
  return {...work, tree, entries: [...work.entries, ...added]}
}

/** The ledger applied to the parsed source: gives the cleaned tree again. */
export function replay(tree: Root, entries: readonly Entry[]): Root {
  let current = tree
  for (let at = 0; at < entries.length; ) {
    const pass = entries[at]?.pass
    const edits: Edit[] = []
    for (; at < entries.length && entries[at]?.pass === pass; at++) {
      const edit = entries[at]?.edit
      if (edit) edits.push(edit)
    }
    if (!edits.every(isInert)) current = applyEdits(current, edits)
  }
  return current
}

/** Sorted by place, without overlaps; doubts change nothing and stand beside anything. */
function chooseRepairs(repairs: readonly Repair[], blocks: readonly TextBlock[]): readonly Repair[] {
  const sorted = repairs.toSorted((a, b) => a.block - b.block || startOf(a) - startOf(b))
  const taken = new Map<number, Taken>()
  const cuts = new Set<string>()
  return sorted.filter(repair => {
    if (leavesText(repair)) return true
    if (repair.op === 'split' && !isNewCut(repair, blocks, cuts)) return false
    const reaches = reachOf(repair, blocks)
    if (reaches.some(reach => !isFree(reach, taken.get(reach.block), blocks))) return false
    for (const reach of reaches) taken.set(reach.block, take(reach, taken.get(reach.block), blocks))
    return true
  })
}

/** How far into a block repairs reach so far, and the last words that they leave there. */
interface Taken {
  readonly end: number
  readonly tail: string
}

function isFree(
  {block, start, end, text}: Reach,
  taken: Taken | undefined,
  blocks: readonly TextBlock[]
): boolean {
  if (!taken || start > taken.end) return true
  if (start < taken.end) return false
  // Changes that touch must not run two words into one that neither of them speaks of.
  return text === undefined || !runsOn(taken.tail, text + (blocks[block]?.text.slice(end, end + 2) ?? ''))
}

function take(
  {block, start, end, text}: Reach,
  taken: Taken | undefined,
  blocks: readonly TextBlock[]
): Taken {
  const untouched =
    taken?.end === start
      ? taken.tail
      : (blocks[block]?.text.slice(Math.max(0, start - 2), Math.max(0, start)) ?? '')
  return {end: Math.max(end, taken?.end ?? end), tail: (untouched + (text ?? '')).slice(-2)}
}

/** A cut with text behind it, where no other repair cuts. */
function isNewCut(
  {block, start, end}: Extract<Repair, {op: 'split'}>,
  blocks: readonly TextBlock[],
  cuts: Set<string>
): boolean {
  const place = `${block}:${start}`
  if (cuts.has(place) || end >= (blocks[block]?.text.length ?? 0)) return false
  cuts.add(place)
  return true
}

interface Reach {
  readonly block: number
  readonly start: number
  readonly end: number
  /** What stands there afterwards, if the text itself changes. */
  readonly text?: string
}

/** The stretches of text that a repair needs for itself. */
function reachOf(repair: Repair, blocks: readonly TextBlock[]): readonly Reach[] {
  const block = blocks[repair.block]
  const whole = {block: repair.block, start: -1, end: Number.POSITIVE_INFINITY}
  if (!block || empties(repair, block)) return [whole]
  const {start, end} = {start: startOf(repair), end: repair.op === 'remove' ? whole.end : repair.end}
  switch (repair.op) {
    case 'join':
      return [
        {
          block: repair.block,
          start,
          end: whole.end,
          text: repair.glue + (blocks[repair.next]?.text.slice(end, end + 2) ?? '')
        },
        {block: repair.next, start: 0, end, text: block.text.slice(0, start).slice(-2) + repair.glue}
      ]
    case 'replace':
      return [{block: repair.block, start, end, text: repair.text}]
    case 'metadata':
      return [{block: repair.block, start, end, text: ''}]
    case 'cite':
      return [{block: repair.block, start, end, text: `[^${repair.label}]`}]
    case 'remove':
    case 'split':
    case 'retype':
    case 'doubt':
      return [{block: repair.block, start, end}]
  }
}

/** Removing and retyping concern the block as a whole, before anything in it. */
function startOf(repair: Repair): number {
  return repair.op === 'remove' || repair.op === 'retype' ? -1 : repair.start
}

/** Whether an edit takes nothing from the text, so that others may stand on the same words. */
function leavesText(edit: Edit): boolean {
  return isInert(edit) || (edit.op === 'metadata' && edit.keep)
}

/** Whether an edit leaves the tree as it is. */
function isInert(edit: Edit): boolean {
  return edit.op === 'doubt'
}

/** A repair inside a word is recorded as a repair of that word, so that the ledger balances in words. */
function onWholeWords(repair: Repair, blocks: readonly TextBlock[]): Repair {
  const block = blocks[repair.block]
  const text = block?.text ?? ''
  switch (repair.op) {
    case 'replace': {
      const {start, end} = block ? aroundReferences(block, repair.start, repair.end) : repair
      const after = text.slice(start, repair.start) + repair.text + text.slice(repair.end, end)
      return {...repair, ...widen(text, start, end, after)}
    }
    case 'join': {
      const next = blocks[repair.next]?.text ?? ''
      const left = text.slice(0, repair.start)
      const right = next.slice(repair.end)
      const isCutLeft = runsOn(left, text.slice(repair.start)) || runsOn(left, repair.glue + right)
      const isCutRight = runsOn(next.slice(0, repair.end), right) || runsOn(left + repair.glue, right)
      const start = isCutLeft ? wordStart(text, repair.start) : repair.start
      const end = isCutRight ? wordEnd(next, repair.end) : repair.end
      return {
        ...repair,
        start,
        end,
        glue: text.slice(start, repair.start) + repair.glue + next.slice(repair.end, end)
      }
    }
    default:
      return repair
  }
}

/** A reference to a note cannot be changed in part. */
function aroundReferences(block: TextBlock, start: number, end: number): {start: number; end: number} {
  const touched = referencesIn(block).filter(reference => start < reference.end && end > reference.start)
  return {
    start: Math.min(start, ...touched.map(reference => reference.start)),
    end: Math.max(end, ...touched.map(reference => reference.end))
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const references = new WeakMap<TextBlock, readonly Stretch[]>()

/** Where a block refers to notes; looked up once a block, however many repairs it has. */
function referencesIn(block: TextBlock): readonly Stretch[] {
  const known = references.get(block)
  if (known) return known
  const found: Stretch[] = []
  let at = 0
  for (const leaf of leavesOf(block.node)) {
    const end = at + leaf.text.length
    if (leaf.type === 'footnoteReference') found.push({start: at, end})
    at = end
  }
  references.set(block, found)
  return found
}

function widen(
  text: string,
  start: number,
  end: number,
  after: string
): {start: number; end: number; text: string} {
  const left = text.slice(Math.max(0, start - 2), start)
  const right = text.slice(end, end + 2)
  const before = text.slice(start, end)
  const isCutLeft = runsOn(left, before + right) || runsOn(left, after + right)
  const isCutRight = runsOn(left + before, right) || runsOn(left + after, right)
  const first = isCutLeft ? wordStart(text, start) : start
  const last = isCutRight ? wordEnd(text, end) : end
  return {start: first, end: last, text: text.slice(first, start) + after + text.slice(end, last)}
}

/** What an editor decided on a repair, if anything. */
function decide(entry: Entry, decision: Decision | undefined): Entry {
  switch (decision?.decision) {
    case undefined:
      return entry
    case 'accept':
      return {...entry, severity: 'info', decision: 'accept'}
    case 'reject': {
      const {edit: _, ...rest} = entry
      return {...rest, severity: 'info', after: entry.before, decision: 'reject'}
    }
    case 'replace':
      return replaced(entry, decision.text)
  }
}

/**
 * An editor's own words in the place of a repair: of a stretch of text, or of what joins two halves. What
 * drops, divides or renames a whole block has no such place.
 */
function replaced(entry: Entry, text: string): Entry {
  const {edit} = entry
  switch (edit?.op) {
    case 'replace':
    case 'cite':
    case 'metadata':
    case 'doubt': {
      const {block, start, end} = edit
      return {
        ...entry,
        kind: 'repair',
        severity: 'info',
        after: text,
        decision: 'replace',
        edit: {op: 'replace', block, start, end, text}
      }
    }
    case 'join':
      return {...entry, severity: 'info', after: text, decision: 'replace', edit: {...edit, glue: text}}
    default:
      return entry
  }
}

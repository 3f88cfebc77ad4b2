import type {Root} from 'mdast'
import {applyEdits} from './apply.ts'
import type {Edit, Repair} from './edit.ts'
import type {Decision, Entry} from './entry.ts'
import {RepairIds} from './ids.ts'
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
 */
export function commit(work: Work, rule: string, proposals: Iterable<Repair>): Work {
  const blocks = textBlocks(work.tree)
  const repairs = chooseRepairs([...proposals].map(repair => onWholeWords(repair, blocks)))
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
function chooseRepairs(repairs: readonly Repair[]): readonly Repair[] {
  const sorted = [...repairs].sort((a, b) => a.block - b.block || startOf(a) - startOf(b))
  const taken = new Map<number, number>()
  return sorted.filter(repair => {
    if (leavesText(repair)) return true
    const [first, ...rest] = reachOf(repair)
    const free = [first, ...rest].every(
      reach => reach === undefined || (taken.get(reach.block) ?? -1) <= reach.start
    )
    if (free)
      for (const reach of [first, ...rest])
        if (reach) taken.set(reach.block, Math.max(reach.end, taken.get(reach.block) ?? -1))
    return free
  })
}

interface Reach {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** The stretches of text that a repair needs for itself. */
function reachOf(repair: Repair): readonly Reach[] {
  switch (repair.op) {
    case 'remove':
      return [{block: repair.block, start: 0, end: Number.POSITIVE_INFINITY}]
    case 'join':
      return [
        {block: repair.block, start: repair.start, end: Number.POSITIVE_INFINITY},
        {block: repair.next, start: 0, end: repair.end}
      ]
    case 'retype':
      return [{block: repair.block, start: 0, end: repair.end}]
    case 'replace':
    case 'split':
    case 'cite':
    case 'metadata':
    case 'doubt':
      return [{block: repair.block, start: repair.start, end: repair.end}]
  }
}

function startOf(repair: Repair): number {
  return repair.op === 'remove' || repair.op === 'retype' ? 0 : repair.start
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
  const text = blocks[repair.block]?.text ?? ''
  switch (repair.op) {
    case 'replace': {
      const {start, end, text: after} = widen(text, repair.start, repair.end, repair.text)
      return {...repair, start, end, text: after}
    }
    case 'join': {
      const next = blocks[repair.next]?.text ?? ''
      const left = text.slice(0, repair.start)
      const right = next.slice(repair.end)
      const start =
        runsOn(left, text.slice(repair.start)) || runsOn(left, repair.glue || right)
          ? wordStart(text, repair.start)
          : repair.start
      const end =
        runsOn(next.slice(0, repair.end), right) || runsOn(repair.glue || left, right)
          ? wordEnd(next, repair.end)
          : repair.end
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

function widen(
  text: string,
  start: number,
  end: number,
  after: string
): {start: number; end: number; text: string} {
  const left = text.slice(Math.max(0, start - 2), start)
  const right = text.slice(end, end + 2)
  const before = text.slice(start, end)
  const first = runsOn(left, before) || runsOn(left, after || right) ? wordStart(text, start) : start
  const last = runsOn(before, right) || runsOn(after || left, right) ? wordEnd(text, end) : end
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

/** An editor's own words in the place of a repair. Only a repair of one stretch of text can be worded anew. */
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
    default:
      return entry
  }
}

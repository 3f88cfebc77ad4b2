import type {FootnoteReference, PhrasingContent, Text} from 'mdast'
import {leafText, leavesOf} from './leaves.ts'
import {joinOrigins, type Origin, originReader} from './origin.ts'

/** A change inside one block: the text from `start` to `end` becomes `text`, or a reference to a note. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The span of the source that the new text stands for. */
  readonly from: number
  readonly to: number
  readonly note?: string
}

/** Changes text; `edits` are sorted and do not overlap. Markup around the text stays. */
export function editInline(
  children: readonly PhrasingContent[],
  edits: readonly TextEdit[]
): PhrasingContent[] {
  const state = {at: 0, next: 0, edits}
  const out = editNodes(children, state)
  const rest = edits.slice(state.next).filter(edit => edit.start >= state.at)
  return [...out, ...rest.flatMap(newNodes)]
}

/** Cuts phrasing content at offsets in rising order: gives one list of nodes more than there are cuts. */
export function cutInline(
  children: readonly PhrasingContent[],
  cuts: readonly number[]
): readonly PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]]
  let at = 0
  let next = 0
  for (const child of children) {
    const length = lengthOf(child)
    // What has no length (an image) goes with the text before it.
    for (; length > 0 && (cuts[next] ?? Infinity) <= at; next++) parts.push([])
    const within: number[] = []
    for (; (cuts[next] ?? Infinity) < at + length; next++) within.push((cuts[next] ?? 0) - at)
    const [first, ...rest] = within.length === 0 ? [child] : cutNode(child, within)
    if (first) parts.at(-1)?.push(first)
    for (const part of rest) parts.push([part])
    at += length
  }
  for (; next < cuts.length; next++) parts.push([])
  return parts
}

/** A text node that stands for a span of the source. */
export function textNode(value: string, origin: Origin): Text {
  return {type: 'text', value, data: {origin}}
}

interface EditState {
  /** How much text has been walked over. */
  at: number
  /** The first edit whose new text is not yet placed. */
  next: number
  readonly edits: readonly TextEdit[]
}

function editNodes(children: readonly PhrasingContent[], state: EditState): PhrasingContent[] {
  return children.flatMap(child => {
    if (!('children' in child)) return editLeaf(child, state)
    const before = lengthOf(child)
    const edited = editNodes(child.children, state)
    // Markup that lost all its text goes with it; markup that never had any stays.
    return before > 0 && edited.length === 0 ? [] : [{...child, children: edited} as PhrasingContent]
  })
}

function editLeaf(leaf: PhrasingContent, state: EditState): PhrasingContent[] {
  const text = leafText(leaf)
  const start = state.at
  const end = start + text.length
  state.at = end
  const touching = editsWithin(state, start, end)
  if (touching.length === 0) return [leaf]
  if (leaf.type !== 'text' && leaf.type !== 'inlineCode') return editAtom(leaf, touching, start, end, state)
  return editText(leaf, touching, start, state)
}

/** Edits that change the leaf from `start` to `end`; an insertion belongs to the leaf that ends there. */
function editsWithin(state: EditState, start: number, end: number): readonly TextEdit[] {
  const found: TextEdit[] = []
  // An edit placed earlier may reach on into this leaf.
  const reaching = state.edits[state.next - 1]
  if (reaching && reaching.end > start) found.push(reaching)
  for (let index = state.next; index < state.edits.length; index++) {
    const edit = state.edits[index]
    if (!edit || edit.start > end || (edit.start === end && edit.end > edit.start)) break
    found.push(edit)
  }
  return found
}

function editAtom(
  leaf: PhrasingContent,
  edits: readonly TextEdit[],
  start: number,
  end: number,
  state: EditState
): PhrasingContent[] {
  // What has no length (a picture) goes only with its whole block.
  const gone = start < end && edits.some(edit => edit.start < end && edit.end > start)
  const placed = place(edits, start, state)
  return gone ? placed : [leaf, ...placed]
}

function editText(
  leaf: Extract<PhrasingContent, {value: string}>,
  edits: readonly TextEdit[],
  offset: number,
  state: EditState
): PhrasingContent[] {
  const read = originReader(leaf.data?.origin ?? leavesOf(leaf)[0]?.origin ?? [])
  const out: PhrasingContent[] = []
  const keep = (start: number, end: number) => {
    if (start < end) out.push(piece(leaf, leaf.value.slice(start, end), read(start, end)))
  }
  let at = 0
  for (const edit of edits) {
    keep(at, Math.max(at, edit.start - offset))
    for (const node of place([edit], offset, state)) {
      out.push(node.type === 'text' ? piece(leaf, node.value, node.data?.origin ?? []) : node)
    }
    at = Math.max(at, Math.min(leaf.value.length, edit.end - offset))
  }
  keep(at, leaf.value.length)
  return mergePieces(out)
}

/** The new text of those edits that begin in this leaf. */
function place(edits: readonly TextEdit[], offset: number, state: EditState): PhrasingContent[] {
  return edits.flatMap(edit => {
    if (edit !== state.edits[state.next] || edit.start < offset) return []
    state.next++
    return newNodes(edit)
  })
}

function newNodes({text, from, to, note}: TextEdit): PhrasingContent[] {
  if (note !== undefined) {
    const origin = [{length: note.length + 3, from, to}]
    const reference: FootnoteReference = {
      type: 'footnoteReference',
      identifier: note.toLowerCase(),
      label: note,
      data: {origin}
    }
    return [reference]
  }
  return text === '' ? [] : [textNode(text, [{length: text.length, from, to}])]
}

function piece(
  leaf: Extract<PhrasingContent, {value: string}>,
  value: string,
  origin: Origin
): PhrasingContent {
  const {position: _, ...rest} = leaf
  return {...rest, value, data: {...leaf.data, origin}}
}

/** Neighbours of one kind become one node, so that a text does not fall to pieces by being repaired. */
function mergePieces(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let run: Extract<PhrasingContent, {value: string}>[] = []
  const flush = () => {
    const first = run[0]
    if (first) {
      const origin = joinOrigins(run.map(node => node.data?.origin ?? []))
      out.push(piece(first, run.map(node => node.value).join(''), origin))
    }
    run = []
  }
  for (const node of nodes) {
    if ('value' in node && (run.length === 0 || run[0]?.type === node.type)) run.push(node)
    else {
      flush()
      if ('value' in node) run.push(node)
      else out.push(node)
    }
  }
  flush()
  return out
}

function cutNode(node: PhrasingContent, cuts: readonly number[]): PhrasingContent[] {
  if ('children' in node) {
    return cutInline(node.children, cuts).map(children => ({...node, children}) as PhrasingContent)
  }
  // A note reference or a line break cannot be cut.
  if (!('value' in node)) return [node]
  const read = originReader(node.data?.origin ?? leavesOf(node)[0]?.origin ?? [])
  const edges = [0, ...cuts, node.value.length]
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0
    return piece(node, node.value.slice(start, end), read(start, end))
  })
}

function lengthOf(node: PhrasingContent): number {
  if (!('children' in node)) return leafText(node).length
  return node.children.reduce((sum, child) => sum + lengthOf(child), 0)
}

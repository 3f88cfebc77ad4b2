import type {
  BlockContent,
  List,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow
} from 'mdast'
import type {Edit, Target} from './edit.ts'
import {empties} from './empties.ts'
import {cutInline, editInline, type TextEdit, textNode} from './inline.ts'
import {leavesOf} from './leaves.ts'
import {withMetadata} from './metadata.ts'
import {sourceSpan} from './source-span.ts'
import {isTextBlock, type TextBlock, textBlocks} from './text-blocks.ts'

declare module 'mdast' {
  interface RootData {
    /** What the text says about itself, as far as it is known. */
    metadata?: import('./metadata.ts').Metadata | undefined
  }
}

/** One block to be: phrasing content, and what becomes of it (nothing said: what it was). */
interface Piece {
  readonly children: readonly PhrasingContent[]
  readonly as?: Target
}

/**
 * A new tree, with all `edits` of one pass applied. They address the tree as it is now and do not
 * overlap in a block. The old tree is left as it was; what no edit touches is shared.
 */
export function applyEdits(tree: Root, edits: readonly Edit[]): Root {
  const blocks = textBlocks(tree)
  const pieces = new Map<TextBlock['node'], readonly Piece[]>()
  for (const [index, own] of groupByBlock(edits)) {
    const block = blocks[index]
    if (block) pieces.set(block.node, cutBlock(block, own))
  }
  const gathered = new Map<number, number>()
  for (const edit of edits) if (edit.op === 'join') joinBlocks(edit, blocks, pieces, gathered)
  const children = rebuild(tree, pieces) as RootContent[]
  const metadata = edits.reduce(
    (known, edit) => (edit.op === 'metadata' ? withMetadata(known, edit.field, edit.value) : known),
    tree.data?.metadata ?? {}
  )
  return {...tree, data: {...tree.data, metadata}, children}
}

function groupByBlock(edits: readonly Edit[]): Map<number, Edit[]> {
  const groups = new Map<number, Edit[]>()
  const add = (block: number, edit: Edit) => groups.set(block, [...(groups.get(block) ?? []), edit])
  for (const edit of edits) {
    if (edit.op === 'doubt' || (edit.op === 'metadata' && edit.keep)) continue
    const group = groups.get(edit.block)
    if (group) group.push(edit)
    else add(edit.block, edit)
    if (edit.op === 'join') add(edit.next, edit)
  }
  return groups
}

/** The pieces that the edits of one block leave of it, joins aside (they cut the ends that will meet). */
function cutBlock(block: TextBlock, edits: readonly Edit[]): readonly Piece[] {
  if (edits.some(edit => empties(edit, block))) return block.type === 'tableCell' ? [{children: []}] : []
  const changes = edits
    .flatMap(edit => textEdits(block, edit))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const children = editInline(phrasing(block), changes)
  const splits = edits.filter(edit => edit.op === 'split').sort((a, b) => a.start - b.start)
  const retype = edits.find(edit => edit.op === 'retype')
  const targets = [retype?.as, ...splits.map(edit => edit.as)]
  const parts = cutInline(
    children,
    shifted(
      splits.map(edit => edit.start),
      changes
    )
  )
  const pieces = parts.map((part, index) => {
    const as = targets[index]
    return {children: part, ...(as ? {as} : {})}
  })
  if (parts[0]?.length !== 0 || retype) return pieces
  // Several edits that together leave nothing: an item, a note or a cell stays, empty.
  if (pieces.length === 1) return block.ancestors.length > 1 ? pieces : []
  // A cut at the very beginning leaves nothing before it.
  return pieces.slice(1)
}

/** What an edit does to the text of a block, as replacements. */
function textEdits(block: TextBlock, edit: Edit): readonly TextEdit[] {
  const change = (start: number, end: number, text: string, note?: string): TextEdit[] => {
    const span = sourceSpan(block, start, end)
    return start === end && text === ''
      ? []
      : [{start, end, text, ...span, ...(note === undefined ? {} : {note})}]
  }
  switch (edit.op) {
    case 'replace':
      return change(edit.start, edit.end, edit.text)
    case 'split':
    case 'metadata':
      return change(edit.start, edit.end, '')
    case 'retype':
      return change(0, edit.end, '')
    case 'cite':
      return change(edit.start, edit.end, '', edit.label)
    case 'join':
      return edit.block === block.index
        ? change(edit.start, block.text.length, edit.glue)
        : change(0, edit.end, '')
    case 'remove':
    case 'doubt':
      return []
  }
}

/** Where offsets in rising order lie once the changes before each are made. */
function shifted(offsets: readonly number[], changes: readonly TextEdit[]): number[] {
  let next = 0
  let shift = 0
  return offsets.map(offset => {
    for (; next < changes.length; next++) {
      const change = changes[next] as TextEdit
      // Text dropped at a cut is dropped behind it; an insertion there stays before it.
      if (change.start > offset || (change.start === offset && change.end > change.start)) break
      const length = change.note === undefined ? change.text.length : change.note.length + 3
      shift += length - (change.end - change.start)
    }
    return offset + shift
  })
}

/** A chain of joins gathers in its first block; `gathered` says where the text of a later one is by now. */
function joinBlocks(
  edit: Extract<Edit, {op: 'join'}>,
  blocks: readonly TextBlock[],
  pieces: Map<TextBlock['node'], readonly Piece[]>,
  gathered: Map<number, number>
): void {
  const owner = gathered.get(edit.block) ?? edit.block
  const first = blocks[owner]
  const second = blocks[edit.next]
  if (!first || !second) return
  gathered.set(edit.next, owner)
  const left = pieces.get(first.node) ?? []
  const right = pieces.get(second.node) ?? []
  const seam = {...left.at(-1), children: [...(left.at(-1)?.children ?? []), ...(right[0]?.children ?? [])]}
  pieces.set(first.node, [...left.slice(0, -1), seam, ...right.slice(1)])
  pieces.set(second.node, [])
}

function phrasing(block: TextBlock): readonly PhrasingContent[] {
  if ('children' in block.node) return block.node.children
  const origin = leavesOf(block.node)[0]?.origin ?? []
  return block.text === '' ? [] : [textNode(block.text, origin)]
}

function rebuild(parent: Parents, pieces: ReadonlyMap<TextBlock['node'], readonly Piece[]>): Nodes[] {
  const out: Nodes[] = []
  for (const child of parent.children) {
    if (isTextBlock(child))
      for (const piece of pieces.get(child) ?? [child])
        out.push('type' in piece ? piece : newBlock(child, piece))
    else if (!('children' in child) || isPhrasing(child)) out.push(child)
    else {
      const children = rebuild(child, pieces)
      const same =
        children.length === child.children.length && children.every((node, at) => node === child.children[at])
      if (same) out.push(child)
      else if (children.length > 0 || child.type === 'tableRow') out.push({...child, children} as Nodes)
    }
  }
  return mergeTables(mergeLists(out))
}

function isPhrasing(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
}

function newBlock(was: TextBlock['node'], {children, as}: Piece): Nodes {
  const content = [...children]
  const paragraph = {type: 'paragraph' as const, children: content}
  if (as === undefined) {
    if ('children' in was) return {...was, children: content}
    return {
      ...was,
      value: leavesOf(paragraph)
        .map(leaf => leaf.text)
        .join(''),
      data: {...was.data, origin: leavesOf(paragraph).flatMap(leaf => leaf.origin)}
    }
  }
  switch (as.type) {
    case 'paragraph':
      return paragraph
    case 'heading':
      return {type: 'heading', depth: as.depth, children: content}
    case 'item':
      return newList(as, paragraph)
    case 'note':
      return {
        type: 'footnoteDefinition',
        identifier: as.label.toLowerCase(),
        label: as.label,
        children: [paragraph]
      }
    case 'cell':
      return newTable(as, content)
    case 'code':
      return newCode(paragraph)
  }
}

function newCode(content: Nodes): Nodes {
  const leaves = leavesOf(content)
  return {
    type: 'code',
    value: leaves.map(({text}) => text).join(''),
    data: {origin: leaves.flatMap(({origin}) => origin)}
  }
}

function newTable({row, column}: Extract<Target, {type: 'cell'}>, content: PhrasingContent[]): Table {
  const cell = {type: 'tableCell' as const, children: content}
  return {type: 'table', data: {cell: {row, column}}, children: [{type: 'tableRow', children: [cell]}]}
}

function newList({ordered, number}: Extract<Target, {type: 'item'}>, content: BlockContent): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    ...(ordered ? {start: number} : {}),
    data: {made: true},
    children: [{type: 'listItem', spread: false, children: [content]}]
  }
}

/** Items made one by one that follow each other become one list. */
function mergeLists(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (last?.type === 'list' && node.type === 'list' && readsOn(last, node)) {
      out[out.length - 1] = {...last, children: [...last.children, ...node.children]}
    } else out.push(node)
  }
  return out
}

/** Cells made one by one that follow each other become one table. */
function mergeTables(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = []
  let rows: TableRow[] | undefined
  for (const node of nodes) {
    const cell = node.type === 'table' ? node.data?.cell : undefined
    const [row] = cell && node.type === 'table' ? node.children : []
    if (!cell || !row) {
      out.push(node)
      rows = undefined
    } else if (rows && cell.column > 0) rows.at(-1)?.children.push(...row.children)
    else if (rows && cell.row > 0) rows.push(row)
    else {
      rows = [row]
      out.push({type: 'table', children: rows})
    }
  }
  return out
}

function readsOn(last: List, next: List): boolean {
  if (!last.data?.made || !next.data?.made || last.ordered !== next.ordered) return false
  return !last.ordered || (last.start ?? 1) + last.children.length === next.start
}

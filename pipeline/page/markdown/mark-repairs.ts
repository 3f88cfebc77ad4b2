import type {Element, ElementContent, Root, Text} from 'hast'
import {element} from '../../element.ts'
import {findWords} from './find-words.ts'

/** A mark to be set behind repaired words. */
export interface RepairMark {
  /** What stands in the text now; the mark goes behind it. */
  readonly words: string
  readonly label: string
  /** The id of the mark itself. */
  readonly id: string
  /** The id of the note that it leads to. */
  readonly note: string
  /** What a screen reader says. */
  readonly spoken: string
}

/** A stretch of text in the tree and where it begins in the text as a whole. */
interface Leaf {
  readonly node: Text
  readonly parents: readonly (Root | Element)[]
  readonly start: number
}

/**
 * Sets each mark behind the words it is about. Words that stand there more often than they were repaired
 * tell no place: such a mark, and one whose words are gone, goes to the end of the passage.
 */
export function markRepairs(tree: Root, marks: readonly RepairMark[]): void {
  const {leaves, text} = readLeaves(tree)
  const found = findWords(
    text,
    marks.map(({words}) => words)
  )
  const placed = marks.flatMap((mark, at) => {
    const end = found[at]
    return end === undefined ? [] : [{mark, end}]
  })
  // From the end, so that the places before stay right; of two at one place the later goes in first.
  const fromEnd = placed.reverse().sort((a, b) => b.end - a.end)
  for (const {mark, end} of fromEnd) insertAt(leaves, end, markElement(mark))
  const rest = marks.filter((_, at) => found[at] === undefined)
  if (rest.length > 0) lastBlock(tree).children.push(...rest.map(markElement))
}

const inline: ReadonlySet<string> = new Set(['a', 'em', 'strong', 'del', 'code', 'sup', 'br'])

function readLeaves(tree: Root): {readonly leaves: readonly Leaf[]; readonly text: string} {
  const leaves: Leaf[] = []
  let text = ''
  const read = (parents: readonly [Root | Element, ...(Root | Element)[]]) => {
    for (const child of parents[0].children) {
      if (child.type === 'text') {
        leaves.push({node: child, parents, start: text.length})
        text += child.value
      } else if (child.type === 'element' && child.tagName !== 'sup' && !isNotes(child)) {
        // A reference to a note is no part of the words around it.
        read([child, ...parents])
        if (!inline.has(child.tagName)) text += '\n'
      }
    }
  }
  read([tree])
  return {leaves, text}
}

/** A link may not stand in a link: behind the words of one the mark goes behind the link. */
function insertAt(leaves: readonly Leaf[], end: number, mark: Element): void {
  const leaf = leaves.findLast(({start, node}) => start < end && end <= start + node.value.length)
  if (!leaf) return
  const {node, parents, start} = leaf
  const link = parents.find(isLink)
  if (link) {
    insertBehind(parents[parents.indexOf(link) + 1], link, [mark])
    return
  }
  const rest = node.value.slice(end - start)
  node.value = node.value.slice(0, end - start)
  insertBehind(parents[0], node, rest === '' ? [mark] : [mark, {type: 'text', value: rest}])
}

function isLink(node: Root | Element): node is Element {
  return node.type === 'element' && node.tagName === 'a'
}

function insertBehind(
  parent: Root | Element | undefined,
  node: ElementContent,
  added: readonly ElementContent[]
): void {
  parent?.children.splice(parent.children.indexOf(node) + 1, 0, ...added)
}

function markElement({label, id, note, spoken}: RepairMark): Element {
  const link = element('a', {href: `#${note}`, id, role: 'doc-noteref', ariaLabel: spoken}, label)
  return element('sup', {className: ['repair-mark']}, link)
}

/** The last paragraph or heading of a text, as deep as it may stand; behind anything else a new paragraph. */
function lastBlock(tree: Root): Element {
  let parent: Root | Element = tree
  for (;;) {
    const last: Element | undefined = (parent.children as Root['children']).findLast(isBlock)
    if (last && /^(?:p|h[2-6])$/.test(last.tagName)) return last
    if (last && /^(?:blockquote|ul|ol|li)$/.test(last.tagName)) parent = last
    else break
  }
  if (parent.type === 'element' && parent.tagName === 'li') return parent
  const paragraph = element('p', {})
  const at = tree.children.findIndex(isNotes)
  tree.children.splice(at < 0 ? tree.children.length : at, 0, paragraph)
  return paragraph
}

function isBlock(node: Root['children'][number]): node is Element {
  return node.type === 'element' && !inline.has(node.tagName) && !isNotes(node)
}

function isNotes(node: Root['children'][number]): boolean {
  return node.type === 'element' && node.properties.role === 'doc-endnotes'
}

import type {Nodes, Root} from 'mdast'

/** Deeper than any text that a person wrote; recursion in what follows could run out of stack. */
const deepest = 200

/** The tree that `read` gives; nothing if markup is nested beyond reason. */
export function withinReason(read: () => Root): Root | undefined {
  try {
    const tree = read()
    return isDeep(tree) ? undefined : tree
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isDeep(tree: Root): boolean {
  const open: {node: Nodes; depth: number}[] = [{node: tree, depth: 0}]
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, depth} = next
    if (depth > deepest) return true
    if ('children' in node) for (const child of node.children) open.push({node: child, depth: depth + 1})
  }
  return false
}

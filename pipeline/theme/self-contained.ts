import type {Definition, Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'

/** The link definitions of a text by identifier; the first of a name counts. */
export function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  visit(tree, 'definition', node => {
    if (!found.has(node.identifier)) found.set(node.identifier, node)
  })
  return found
}

/**
 * The same blocks, fit to stand alone. A reference to a note goes, for its note stays behind; a
 * reference to a definition becomes the link or image that it stands for. No word changes.
 */
export function selfContained(
  nodes: readonly RootContent[],
  definitions: ReadonlyMap<string, Definition>
): RootContent[] {
  return nodes.flatMap(node => standAlone(node, definitions) as RootContent[])
}

function standAlone(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes[] {
  if (node.type === 'footnoteReference') return []
  if (node.type === 'imageReference') {
    const definition = definitions.get(node.identifier)
    return definition ? [{type: 'image', alt: node.alt ?? null, ...target(definition)}] : []
  }
  if (!('children' in node)) return [node]
  const children = node.children.flatMap(child => standAlone(child, definitions))
  if (node.type !== 'linkReference') return [{...node, children} as Nodes]
  const definition = definitions.get(node.identifier)
  const phrasing = children as PhrasingContent[]
  return definition ? [{type: 'link', children: phrasing, ...target(definition)}] : phrasing
}

function target({url, title}: Definition): {url: string; title: string | null} {
  return {url, title: title ?? null}
}

import type {TextBlock} from '../ledger/index.ts'

/** What a block is, if it is no plain paragraph. */
export function blockLabel({type, node, ancestors}: TextBlock): string | undefined {
  switch (type) {
    case 'heading':
      return node.type === 'heading' ? `heading ${node.depth}` : undefined
    case 'tableCell':
      return 'cell'
    case 'code':
      return 'code'
    case 'html':
      return 'markup'
    case 'paragraph':
      return containerLabel(node, ancestors)
  }
}

/** The first paragraph of an item or a note stands for it. */
function containerLabel(node: TextBlock['node'], ancestors: TextBlock['ancestors']): string | undefined {
  const container = ancestors.at(-1)
  if (container?.type === 'blockquote') return 'quotation'
  if (container?.children[0] !== node) return undefined
  if (container.type === 'footnoteDefinition') return `note ${container.label ?? container.identifier}`
  const list = ancestors.at(-2)
  if (container.type !== 'listItem' || list?.type !== 'list') return undefined
  return list.ordered ? `item ${(list.start ?? 1) + list.children.indexOf(container)}` : 'item'
}

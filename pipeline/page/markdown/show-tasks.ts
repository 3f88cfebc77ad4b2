import type {ListItem, Root} from 'mdast'
import {visit} from 'unist-util-visit'

/** A box to tick is no control on a printed page: it is shown as it was written, `[x]`. */
export function showTasks(tree: Root): void {
  visit(tree, 'listItem', (item: ListItem) => {
    if (typeof item.checked !== 'boolean') return
    const box = {type: 'text', value: item.checked ? '[x] ' : '[ ] '} as const
    const [first, ...rest] = item.children
    item.children =
      first?.type === 'paragraph'
        ? [{...first, children: [box, ...first.children]}, ...rest]
        : [{type: 'paragraph', children: [box]}, ...item.children]
    delete item.checked
  })
}

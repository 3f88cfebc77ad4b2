import type {Html, Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'

/**
 * A source has no say in our markup: tags in its Markdown are shown as the text that they are,
 * so that nothing of a quotation is lost. Comments were never meant to be read and go.
 */
export function showHtml(tree: Root): void {
  visit(tree, 'html', (node: Html, index, parent) => {
    if (!parent || index === undefined) return
    const value = node.value.replace(/<!--[\s\S]*?-->/g, '')
    const text = {type: 'text', value} as const
    const phrasing = parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell'
    const isFlow = !phrasing && flowParents.has(parent.type)
    if (value.trim() === '') parent.children.splice(index, 1)
    else parent.children.splice(index, 1, isFlow ? {type: 'paragraph', children: [text]} : text)
    return [SKIP, index]
  })
}

const flowParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

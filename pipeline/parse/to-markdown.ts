import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {writeFrontMatter} from './front-matter.ts'

const processor = unified()
  .use(remarkGfm, {singleTilde: false})
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
    // An autolink in angle brackets cannot hold each address that a text can.
    resourceLink: true
  })
  .freeze()

/** The tree as Markdown that parses to the same tree again, its metadata as front matter. */
export function toMarkdown(tree: Root): string {
  const front = writeFrontMatter({
    metadata: tree.data?.metadata ?? {},
    otherFields: tree.data?.otherFields ?? {}
  })
  const body = processor.stringify(tree)
  return front === '' ? body : `${front}\n${body}`
}

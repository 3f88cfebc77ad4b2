import type {Root, RootContent} from 'mdast'
import {textBlocks} from '../ledger/index.ts'
import {opensBackMatter} from './back-matter.ts'

/** What stands between two headings. */
export interface Section {
  /** The headings above it, outermost first. */
  readonly headings: readonly string[]
  readonly nodes: readonly RootContent[]
}

/** The sections of a text without its back matter. A heading that says the title again heads nothing. */
export function sectionsOf(tree: Root): readonly Section[] {
  const title = tree.data?.metadata?.title
  const headings = headingTexts(tree)
  const sections: Section[] = []
  let trail: readonly {depth: number; text: string}[] = []
  let nodes: RootContent[] = []
  const close = () => {
    const skip = trail.some(({text}) => opensBackMatter(text))
    if (nodes.length > 0 && !skip) {
      const above = trail.map(({text}) => text).filter(text => text !== '' && text !== title)
      sections.push({headings: above, nodes})
    }
    nodes = []
  }
  for (const node of tree.children) {
    if (node.type !== 'heading') nodes.push(node)
    else {
      close()
      trail = [
        ...trail.filter(({depth}) => depth < node.depth),
        {depth: node.depth, text: headings.get(node) ?? ''}
      ]
    }
  }
  close()
  return sections
}

function headingTexts(tree: Root): ReadonlyMap<RootContent, string> {
  const blocks = textBlocks({...tree, children: tree.children.filter(node => node.type === 'heading')})
  return new Map(blocks.flatMap(({node, text}) => (node.type === 'heading' ? [[node, text.trim()]] : [])))
}

import type {Root, Yaml} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {gfmWithin} from '../gfm-within.ts'
import {readFrontMatter} from './front-matter.ts'
import {parseText} from './parse-text.ts'
import {withOrigins} from './with-origins.ts'
import {withinReason} from './within-reason.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(withoutTransforms)
  .use(remarkFrontmatter)
  .freeze()

/**
 * Markdown with the GitHub extensions and YAML front matter. A lone `~` is a character like any other. Markup
 * nested beyond reason is read as the plain text that it is.
 */
export function parseMarkdown(text: string): Root {
  const parser = processor().use(gfmWithin(text))
  const tree = withinReason(() => withOrigins(parser.parse(text), text)) ?? parseText(text)
  const [first, ...rest] = tree.children
  if (first?.type !== 'yaml') return tree
  const known = readFrontMatter(first.value)
  // Front matter that is no YAML is kept for a person to look at, as the code block that it is.
  if (!known) return {...tree, children: [asCode(first, text), ...rest]}
  return {...tree, data: {...tree.data, ...known}, children: rest}
}

function asCode(node: Yaml, text: string): Root['children'][number] {
  const from = text.indexOf('\n') + 1
  const origin = [{length: node.value.length, from, to: from + node.value.length}]
  return {type: 'code', lang: 'yaml', value: node.value, data: {origin}}
}

/**
 * The GitHub extensions look for addresses a second time, in the finished tree, where it is forgotten
 * that some were escaped. Without that `a\\@example.org` stays the text that it was meant to be.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({transforms: _, ...extension}) => extension)
}

import type {Element, Root as HastRoot} from 'hast'
import {toMdast} from 'hast-util-to-mdast'
import type {Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {extractMainText} from './extract-main-text.ts'
import {markMainText} from './mark-main-text.ts'
import {withOrigins} from './with-origins.ts'
import {withinReason} from './within-reason.ts'

const processor = unified().use(rehypeParse).freeze()

/** Elements whose text is not meant to be read. */
const unread = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'canvas'
])

/**
 * A saved web page, whole, as Markdown blocks. What an extractor takes for the main text is only
 * marked here (`data.main`); the cleaning rule `outside-main-text` drops the rest and says so.
 */
export function parseHtml(text: string): Root {
  return withinReason(text, parsePage)
}

function parsePage(text: string): Root {
  const page = withCaptions(withoutUnread(processor.parse(text)))
  const converted = toMdast(page, {document: true})
  const tree = withOrigins(converted.type === 'root' ? converted : {type: 'root', children: []}, text)
  const extract = extractMainText(text)
  return extract ? markMainText(tree, page, processor.parse(extract.html), extract) : tree
}

function withoutUnread(page: HastRoot): HastRoot {
  visit(page, 'element', (node, index, parent) => {
    if (!unread.has(node.tagName) || !parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return page
}

/** Markdown tables have no caption: it becomes a paragraph in front of its table. */
function withCaptions(page: HastRoot): HastRoot {
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined
    const captions = node.children.filter(child => child.type === 'element' && child.tagName === 'caption')
    if (captions.length === 0) return undefined
    const paragraphs = captions.map(caption => ({...caption, tagName: 'p'}) as Element)
    node.children = node.children.filter(child => !captions.includes(child))
    parent.children.splice(index, 0, ...paragraphs)
    return [SKIP, index + paragraphs.length + 1]
  })
  return page
}

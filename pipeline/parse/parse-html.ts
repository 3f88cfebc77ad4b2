import type {Element, Root as HastRoot} from 'hast'
import {toMdast} from 'hast-util-to-mdast'
import type {Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {extractInTime} from './extract-in-time.ts'
import {markMainText} from './mark-main-text.ts'
import {parseText} from './parse-text.ts'
import {raisedText, withRaisedText} from './raised-text.ts'
import {withOrigins} from './with-origins.ts'
import {withinReason} from './within-reason.ts'
import {withoutLayoutTables} from './without-layout-tables.ts'

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
 * marked here (`data.main`); the cleaning rule `outside-main-text` drops the rest and says so. Markup nested
 * beyond reason is read as the plain text that it is.
 */
export async function parseHtml(text: string): Promise<Root> {
  let page: HastRoot = {type: 'root', children: []}
  const tree = withinReason(() => {
    page = withRaisedText(withoutLayoutTables(withCaptions(withoutUnread(processor.parse(text)))))
    return toTree(page, text)
  })
  if (!tree) return parseText(text)
  const extraction = await extractInTime(text)
  if ('stopped' in extraction) return {...tree, data: {...tree.data, stopped: extraction.stopped}}
  const {extract} = extraction
  if (!extract) return tree
  return withinReason(() => markMainText(tree, page, processor.parse(extract.html), extract)) ?? tree
}

function toTree(page: HastRoot, text: string): Root {
  const converted = toMdast(page, {document: true, handlers: {sup: raisedText, sub: raisedText}})
  return withOrigins(converted.type === 'root' ? converted : {type: 'root', children: []}, text)
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

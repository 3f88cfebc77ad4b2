import Handlebars from 'handlebars'
import type {Element, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

const processor = unified().use(rehypeStringify).freeze()

/** Finished HTML: Handlebars puts it on the page as it is. Made of trees only, never of strings. */
export function html(...nodes: readonly (Element | Root)[]): Handlebars.SafeString {
  const children = nodes.flatMap(node => (node.type === 'root' ? node.children : [node]))
  return new Handlebars.SafeString(processor.stringify({type: 'root', children}))
}

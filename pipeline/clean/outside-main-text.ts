import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'

/**
 * What stands around the article of a saved web page: menus, related links, banners, forms.
 *
 * in:   A page with navigation, an article and a footer.
 * out:  The article.
 * kept: The whole page, where no extractor found an article in it. Where the extractors were stopped, because
 * the page took them too long or too much memory, a doubt says so.
 */
export function* outsideMainText(tree: Root): Iterable<Repair> {
  const {extract, stopped} = tree.data ?? {}
  if (stopped !== undefined) yield* wholePage(tree, stopped)
  if (!extract) return
  const {extractor, lengths} = extract
  const evidence = `Readability kept ${lengths.readability} characters of the page, Defuddle ${lengths.defuddle}; ${extractor === 'readability' ? 'Readability' : 'Defuddle'} is followed`
  for (const block of textBlocks(tree)) {
    if (block.node.data?.main !== false) continue
    yield {
      op: 'remove',
      block: block.index,
      why: `Unexpected text outside the main text of the page, dropped: ${evidence}.`,
      confidence: 'medium'
    }
  }
}

function* wholePage(tree: Root, stopped: string): Iterable<Repair> {
  const block = textBlocks(tree).find(({text}) => text !== '')
  if (!block) return
  const why = `Unexpected page: Readability and Defuddle were stopped, as ${stopped}; taken whole, look for menus and the like in it.`
  yield {op: 'doubt', block: block.index, start: 0, end: block.text.length, why, confidence: 'low'}
}

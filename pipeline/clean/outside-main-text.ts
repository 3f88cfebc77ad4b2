import type {Root} from 'mdast'
import {type Repair, textBlocks} from '../ledger/index.ts'

/**
 * What stands around the article of a saved web page: menus, related links, banners, forms.
 *
 * in:   A page with navigation, an article and a footer.
 * out:  The article.
 * kept: The whole page, where no extractor found an article in it.
 */
export function* outsideMainText(tree: Root): Iterable<Repair> {
  const extract = tree.data?.extract
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

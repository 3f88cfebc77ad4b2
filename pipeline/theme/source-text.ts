import type {Nodes, Root} from 'mdast'
import {type Span, sourceSpan, type TextBlock, textBlocks} from '../ledger/index.ts'
import {coverSpans} from './cover-spans.ts'

/** Text and place of any block of a tree, whatever it holds. */
export class SourceText {
  readonly #blocks = new Map<Nodes, TextBlock[]>()

  constructor(tree: Root) {
    for (const block of textBlocks(tree)) {
      for (const node of [...block.ancestors.slice(1), block.node]) {
        const known = this.#blocks.get(node)
        if (known) known.push(block)
        else this.#blocks.set(node, [block])
      }
    }
  }

  blocksOf(node: Nodes): readonly TextBlock[] {
    return this.#blocks.get(node) ?? []
  }

  textOf(node: Nodes): string {
    return this.blocksOf(node)
      .map(({text}) => text)
      .join('\n')
  }

  /** The span of the source that the text of a block came from; nothing if it has no text. */
  spanOf(node: Nodes): Span | undefined {
    const blocks = this.blocksOf(node).filter(({text}) => text !== '')
    return coverSpans(blocks.map(block => sourceSpan(block, 0, block.text.length)))
  }
}

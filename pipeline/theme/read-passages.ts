import type {Definition, RootContent} from 'mdast'
import type {CleanedSource} from '../cleaned-source.ts'
import {placeOf, textBlocks} from '../ledger/index.ts'
import {isBackMatterParagraph} from './back-matter.ts'
import {cutPieces} from './cut-pieces.ts'
import {gatherPieces} from './gather-pieces.ts'
import type {Passage, SourceTable} from './passage.ts'
import {passageLanguage} from './passage-language.ts'
import type {Piece} from './piece.ts'
import {readTables} from './read-tables.ts'
import {sectionsOf} from './sections.ts'
import {definitionsOf, selfContained} from './self-contained.ts'
import {SourceText} from './source-text.ts'

/** What can be quoted from a source. */
export interface Reading {
  readonly passages: readonly Passage[]
  readonly tables: readonly SourceTable[]
}

/**
 * Divides a source into passages. A section that is short enough is one passage; in a longer one each
 * paragraph is, a list with the paragraph before it, what ends in a colon with what comes after it, and
 * what is short with its neighbour. A paragraph far too long is divided between sentences, a list far
 * too long between items. Tables are given apart.
 */
export function readPassages(source: CleanedSource): Reading {
  const text = new SourceText(source.tree)
  const definitions = definitionsOf(source.tree)
  const passages: Passage[] = []
  const tables: SourceTable[] = []
  for (const {headings, nodes} of sectionsOf(source.tree)) {
    const figures = readTables(nodes, source, text, definitions)
    tables.push(...figures.tables)
    for (const run of proseRuns(nodes, figures.captions, text)) {
      const pieces = gatherPieces(run.flatMap(node => cutPieces(node, text, source.language)))
      passages.push(...pieces.flatMap(piece => toPassage(piece, headings, source, definitions) ?? []))
    }
  }
  return {passages, tables}
}

/** Prose that nothing interrupts: a table, code or a rule between two paragraphs keeps them apart. */
function proseRuns(
  nodes: readonly RootContent[],
  captions: ReadonlySet<RootContent>,
  text: SourceText
): readonly (readonly RootContent[])[] {
  const runs: RootContent[][] = [[]]
  for (const node of nodes) {
    switch (node.type) {
      case 'paragraph':
      case 'list':
      case 'blockquote':
        if (!captions.has(node) && !isBackMatterParagraph(text.textOf(node))) runs.at(-1)?.push(node)
        break
      case 'definition':
      case 'footnoteDefinition':
        break
      default:
        runs.push([])
    }
  }
  return runs
}

function toPassage(
  {content, span}: Piece,
  headings: readonly string[],
  source: CleanedSource,
  definitions: ReadonlyMap<string, Definition>
): Passage | undefined {
  const alone = selfContained(content, definitions)
  const blocks = textBlocks({type: 'root', children: alone}).map(block => block.text.trim())
  const text = blocks.filter(block => block !== '').join('\n\n')
  if (text === '') return undefined
  return {
    sourceId: source.id,
    language: passageLanguage(text, source.language),
    headings,
    content: alone,
    text,
    place: placeOf(source.source, span)
  }
}

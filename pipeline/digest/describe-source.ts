import type {Root} from 'mdast'
import type {CleanedSource} from '../cleaned-source.ts'
import {countWords, type Metadata, textBlocks} from '../ledger/index.ts'
import {toMarkdown} from '../parse/to-markdown.ts'
import {countRepairs} from './count-repairs.ts'
import type {DigestModel} from './model.ts'
import type {SourceIds} from './source-ids.ts'
import {stated} from './stated.ts'

type SourceModel = DigestModel['sources'][number]

/** A source as the model gives it. It says of itself what its metadata says, and nothing that is guessed. */
export function describeSource(
  source: CleanedSource,
  metadata: Metadata,
  passages: number,
  ids: SourceIds
): SourceModel {
  const {id, language, encoding, format, sha256, tree, entries} = source
  const title = metadata.title?.trim()
  const file = baseName(source.file)
  const {subtitle, published, publisher, source: origin, journal, issue, url, genre, abstract} = metadata
  return {
    id,
    file,
    title: title || file,
    titleIsGiven: Boolean(title),
    ...stated({subtitle, published, publisher, source: origin, journal, issue, url, genre, abstract}),
    authors: (metadata.authors ?? []).filter(isSaid),
    affiliations: (metadata.affiliations ?? []).filter(isSaid),
    keywords: (metadata.keywords ?? []).filter(isSaid),
    language,
    encoding,
    format,
    sha256,
    words: textBlocks(tree).reduce((sum, {text}) => sum + countWords(text), 0),
    passages,
    repairs: countRepairs(entries),
    body: toMarkdown({type: 'root', children: tree.children}),
    outline: headingsOf(tree).map(({depth, title}, index) => ({depth, title, id: ids.heading(id, index + 1)}))
  }
}

/** The headings of the body in their order. A note is no part of it. */
function headingsOf(tree: Root): readonly {readonly depth: number; readonly title: string}[] {
  return textBlocks(tree).flatMap(({node, text, ancestors}) => {
    const inBody = ancestors.every(({type}) => type !== 'footnoteDefinition')
    return node.type === 'heading' && inBody ? [{depth: node.depth, title: text.trim()}] : []
  })
}

function isSaid(value: string): boolean {
  return value.trim() !== ''
}

/** Where the folder of the batch lies is not the same on every machine. */
function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}

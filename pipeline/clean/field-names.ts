import type {MetadataField} from '../ledger/index.ts'

/** What the fields of a text are called in a sentence. */
export const fieldNames: Readonly<Record<MetadataField, string>> = {
  title: 'title',
  subtitle: 'subtitle',
  published: 'date of publication',
  updated: 'date of the last change',
  publisher: 'publisher',
  source: 'source',
  journal: 'journal',
  issue: 'issue',
  editor: 'editor',
  responsibleEditor: 'responsible editor',
  genre: 'genre',
  site: 'site',
  url: 'address',
  language: 'language',
  abstract: 'abstract',
  authors: 'author',
  affiliations: 'affiliation',
  keywords: 'keywords',
  authorNotes: 'note on the author'
}

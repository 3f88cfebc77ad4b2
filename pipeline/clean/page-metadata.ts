import type {Root} from 'mdast'
import {type MetadataField, type Repair, textBlocks} from '../ledger/index.ts'
import {fieldNames} from './field-names.ts'
import {writtenDate} from './written-date.ts'

/**
 * What a saved web page says of itself in its head, where its text does not say it.
 *
 * in:   `<meta name="author" content="Office of Urban Finance">` and no author in the text
 * out:  Front matter `authors: [Office of Urban Finance]`.
 * kept: What the text says itself; a date that cannot be read; an author that is an address.
 */
export function* pageMetadata(tree: Root): Iterable<Repair> {
  const stated = tree.data?.extract?.stated
  const first = textBlocks(tree)[0]
  if (!stated || !first) return
  const known = tree.data?.metadata ?? {}
  for (const [field, raw] of Object.entries(stated) as [MetadataField, string][]) {
    const value = readable(field, raw)
    if (value === undefined || known[field] !== undefined) continue
    yield {
      op: 'metadata',
      block: first.index,
      start: 0,
      end: 0,
      field,
      value,
      keep: true,
      why: `The head of the page says the ${fieldNames[field]} of the text, which says none itself.`,
      confidence: 'medium'
    }
  }
}

function readable(field: MetadataField, raw: string): string | undefined {
  switch (field) {
    case 'published':
      return writtenDate(raw)
    case 'authors':
      return /^https?:|@/.test(raw) || raw.length > 200 ? undefined : raw
    default:
      return raw.length > 300 ? undefined : raw
  }
}

/** Fields that a text can hold once, in the order in which front matter lists them. */
export const singleFields = [
  'title',
  'subtitle',
  'published',
  'updated',
  'publisher',
  'source',
  'journal',
  'issue',
  'editor',
  'responsibleEditor',
  'genre',
  'site',
  'url',
  'language',
  'abstract'
] as const

/** Fields that a text can hold several times. */
export const listFields = ['authors', 'affiliations', 'keywords', 'authorNotes'] as const

export type SingleField = (typeof singleFields)[number]
export type ListField = (typeof listFields)[number]
export type MetadataField = SingleField | ListField

/** What a text says about itself. Dates are ISO 8601, as precise as the text (`2024`, `2024-05`, `2024-05-10`). */
export type Metadata = {readonly [field in SingleField]?: string} & {
  readonly [field in ListField]?: readonly string[]
}

const lists: ReadonlySet<string> = new Set(listFields)

export function isListField(field: MetadataField): field is ListField {
  return lists.has(field)
}

/** A single field is set, a list field grows unless it holds the value already. */
export function withMetadata(metadata: Metadata, field: MetadataField, value: string): Metadata {
  if (!isListField(field)) return {...metadata, [field]: value}
  const values = metadata[field] ?? []
  return values.includes(value) ? metadata : {...metadata, [field]: [...values, value]}
}

import {parse, stringify} from 'yaml'
import {isListField, listFields, type Metadata, type MetadataField, singleFields} from '../ledger/index.ts'

declare module 'mdast' {
  interface RootData {
    /** Front matter fields that mean nothing to us; they are written back as they came. */
    otherFields?: Readonly<Record<string, unknown>> | undefined
  }
}

export interface FrontMatter {
  readonly metadata: Metadata
  readonly otherFields: Readonly<Record<string, unknown>>
}

const known: ReadonlySet<string> = new Set<MetadataField>([...singleFields, ...listFields])

/** The metadata in YAML front matter; nothing if it is not a YAML map. */
export function readFrontMatter(yaml: string): FrontMatter | undefined {
  let fields: unknown
  try {
    // Dates stay as they are written.
    fields = parse(yaml, {schema: 'core', maxAliasCount: 0})
  } catch {
    return undefined
  }
  if (fields === null) return {metadata: {}, otherFields: {}}
  if (typeof fields !== 'object' || Array.isArray(fields)) return undefined
  const metadata: Record<string, unknown> = {}
  const otherFields: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const read = known.has(field) ? readField(field as MetadataField, value) : undefined
    if (read === undefined) otherFields[field] = value
    else metadata[field] = read
  }
  return {metadata, otherFields}
}

/** Front matter in a fixed order of fields; the empty string if there is none. */
export function writeFrontMatter({metadata, otherFields}: FrontMatter): string {
  const fields: Record<string, unknown> = {}
  for (const field of [...singleFields, ...listFields])
    if (metadata[field] !== undefined) fields[field] = metadata[field]
  const all = {...fields, ...otherFields}
  return Object.keys(all).length === 0 ? '' : `---\n${stringify(all, {lineWidth: 0})}---\n`
}

function readField(field: MetadataField, value: unknown): string | readonly string[] | undefined {
  const isText = (one: unknown) => typeof one === 'string' || typeof one === 'number'
  if (!isListField(field)) return isText(value) ? String(value) : undefined
  if (Array.isArray(value)) return value.every(isText) ? value.map(String) : undefined
  return isText(value) ? [String(value)] : undefined
}

import type {JsonSchema} from './json-schema.ts'

/** The keys that a schema has at a path, of all its alternatives there. */
export function knownKeys(schema: JsonSchema, path: readonly PropertyKey[]): readonly string[] {
  const here = path.reduce<readonly JsonSchema[]>(
    (schemas, segment) => schemas.flatMap(alternatives).flatMap(each => step(each, segment)),
    [schema]
  )
  return [...new Set(here.flatMap(alternatives).flatMap(each => Object.keys(each.properties ?? {})))]
}

function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const among = schema.anyOf ?? schema.oneOf
  return among === undefined ? [schema] : among.flatMap(asSchema)
}

function step(schema: JsonSchema, segment: PropertyKey): readonly JsonSchema[] {
  if (typeof segment === 'number') return asSchema(schema.items)
  return asSchema(schema.properties?.[String(segment)])
}

/** In JSON Schema `true` and `false` are schemas as well, and `items` may be a list of them; ours have neither. */
function asSchema(schema: JsonSchema['items']): readonly JsonSchema[] {
  return typeof schema === 'object' && !Array.isArray(schema) ? [schema] : []
}

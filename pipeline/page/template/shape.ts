import * as z from 'zod'

/** What stands at a place of the model, as far as a template can tell. */
export type Shape =
  | {readonly is: 'text' | 'number' | 'truth' | 'html' | 'any'}
  | {readonly is: 'list'; readonly of: Shape}
  /** A map whose keys are data. */
  | {readonly is: 'map'; readonly of: Shape}
  | {readonly is: 'object'; readonly fields: Fields}

export type Fields = ReadonlyMap<string, Field>

export interface Field {
  readonly shape: Shape
  /** Whether the field may be absent. */
  readonly optional: boolean
}

/** The part of JSON Schema that zod writes for plain data. */
interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

/** The shape that a schema describes. A union has the shape of its first member. */
export function shapeOf(schema: z.ZodType): Shape {
  const root = z.toJSONSchema(schema, {io: 'output'}) as JsonSchema
  const read = (at: JsonSchema): Shape => {
    const {$ref, anyOf, type, items, properties, additionalProperties} = at
    if ($ref !== undefined) return read(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {})
    if (anyOf?.[0]) return read(anyOf[0])
    if (type === 'array') return {is: 'list', of: read(items ?? {})}
    if (properties) return {is: 'object', fields: readFields(at, read)}
    if (typeof additionalProperties === 'object') return {is: 'map', of: read(additionalProperties)}
    return {is: scalarOf(at)}
  }
  return read(root)
}

function readFields({properties = {}, required = []}: JsonSchema, read: (at: JsonSchema) => Shape): Fields {
  return new Map(
    Object.entries(properties).map(([name, at]) => [
      name,
      {shape: read(at), optional: !required.includes(name)}
    ])
  )
}

function scalarOf({type, const: only, enum: values}: JsonSchema): 'text' | 'number' | 'truth' | 'any' {
  switch (type ?? typeof (only ?? values?.[0])) {
    case 'number':
    case 'integer':
      return 'number'
    case 'boolean':
      return 'truth'
    case 'string':
      return 'text'
    default:
      return 'any'
  }
}

/** Whether a value of the one shape will do where the other is wanted. Fields that nobody asked for do no harm. */
export function accepts(wanted: Shape, given: Shape): boolean {
  if (wanted.is === 'any' || given.is === 'any') return true
  if (wanted.is === 'object') {
    if (given.is !== 'object') return false
    return [...wanted.fields].every(([name, {shape, optional}]) => {
      const field = given.fields.get(name)
      return field ? (optional || !field.optional) && accepts(shape, field.shape) : optional
    })
  }
  if (wanted.is === 'list' || wanted.is === 'map')
    return given.is === wanted.is && accepts(wanted.of, given.of)
  return wanted.is === given.is
}

/** A shape in a person's words. */
export function sayShape(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return 'a text'
    case 'number':
      return 'a number'
    case 'truth':
      return 'true or false'
    case 'html':
      return 'finished HTML'
    case 'any':
      return 'a value'
    case 'list':
      return 'a list'
    case 'map':
      return 'a map'
    case 'object':
      return `something with ${[...shape.fields.keys()].join(', ')}`
  }
}

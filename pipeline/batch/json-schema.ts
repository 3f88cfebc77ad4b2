import * as z from 'zod'
import {batchFile} from './batch-file.ts'
import {reviewFile} from './review-file.ts'

/** A JSON Schema, as far as we look into it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** A schema as editor programs read it: what a file may say, before defaults are filled in. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {io: 'input'})
}

/** What `schema/batch.schema.json` holds: lets an editor program check and complete a `batch.yaml`. */
export function batchJsonSchema(): JsonSchema {
  return toJsonSchema(batchFile)
}

/** What `schema/review.schema.json` holds. */
export function reviewJsonSchema(): JsonSchema {
  return toJsonSchema(reviewFile)
}

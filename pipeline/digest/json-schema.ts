import * as z from 'zod'
import {digestModel} from './model.ts'

/** What `schema/digest.schema.json` holds: the model as JSON Schema 2020-12. */
export function digestJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(digestModel)
}

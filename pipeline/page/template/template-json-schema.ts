import * as z from 'zod'
import {templateSettings} from './template-settings.ts'

/** What `template.yaml` may say, as JSON Schema 2020-12: `templates/template.schema.json`. */
export function templateJsonSchema(): Readonly<Record<string, unknown>> {
  const {$schema, ...schema} = z.toJSONSchema(templateSettings, {io: 'input'})
  return {$schema, title: 'Briefmill template', ...schema}
}

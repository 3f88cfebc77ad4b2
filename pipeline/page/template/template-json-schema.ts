import {z} from 'zod'
import {templateSettings} from './template-settings.ts'

/** What `template.yaml` may say, as JSON Schema 2020-12: the text of `templates/template.schema.json`. */
export function templateJsonSchema(): string {
  const schema = z.toJSONSchema(templateSettings, {io: 'input'})
  return `${JSON.stringify({title: 'Briefmill template', ...schema}, null, 2)}\n`
}

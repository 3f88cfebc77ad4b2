import {loadTemplates} from '../../pipeline/page/index.ts'
import type {Template} from '../../pipeline/page/template/template.ts'

/** One template, as most tests want it. */
export async function loadTemplate(name: string, folders: readonly string[]): Promise<Template> {
  const [template] = await loadTemplates([{name}], folders)
  if (!template) throw new Error(`no template ${name}`)
  return template
}

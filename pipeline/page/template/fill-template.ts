import Handlebars from 'handlebars'
import {BriefmillError} from '../../problem.ts'
import type {Desk} from '../desk.ts'
import {helpers} from '../helpers/index.ts'
import {contentName} from './check-template.ts'
import {parseTemplate} from './parse-template.ts'
import type {Template, TemplateFile} from './template.ts'

const own = Object.fromEntries([...helpers.keys()].map(name => [name, true]))

/**
 * Standalone partials are not indented, so that preformatted text stays as it is. Only our own helpers
 * are known, and a field that the model lacks is an error even where the check of templates saw none.
 */
const options: CompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpers: own as KnownHelpers,
  knownHelpersOnly: true
}

/** The layout with the template in it, filled in. Every page has a Handlebars of its own. */
export function fillTemplate(template: Template, desk: Desk): string {
  const handlebars = Handlebars.create()
  const compile = (file: TemplateFile) => handlebars.compile(parseTemplate(file), {...options})
  for (const {name, run} of helpers.values()) {
    handlebars.registerHelper(name, (...given: unknown[]) => {
      const {hash} = given.pop() as Handlebars.HelperOptions
      return run(desk, given, hash)
    })
  }
  for (const [name, partial] of template.partials) handlebars.registerPartial(name, compile(partial))
  handlebars.registerPartial(contentName, compile(template.content))
  try {
    return compile(template.layout)(desk.view)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const problem = {file: template.content.file, message: `This template cannot be filled in: ${message}`}
    throw new BriefmillError([problem], {cause: error})
  }
}

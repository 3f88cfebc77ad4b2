import {BriefmillError, type Problem} from '../../problem.ts'
import {hintAt} from '../../suggest.ts'
import {viewShape} from '../view.ts'
import type {Located} from './ast.ts'
import {checkProgram} from './check-statements.ts'
import {parseTemplate} from './parse-template.ts'
import type {Frame} from './scope.ts'
import type {Shape} from './shape.ts'
import type {Template, TemplateFile} from './template.ts'

/** What the check of one file has at hand. */
export interface Checking {
  readonly template: Template
  readonly report: (at: Located, message: string, hint?: string) => void
  /** A context that no other has. */
  readonly newFrame: (shape: Shape, above?: Frame) => Frame
  /** Follows a partial that is called with this context. */
  readonly enter: (name: string, shape: Shape, at: Located) => void
}

/** The name under which a layout calls the template itself. */
export const contentName = 'content'

/**
 * Follows every path of a layout, of the template in it and of their partials through the shape of the
 * model, so that a misspelt field, helper or partial is found before there is anything to print, and in
 * branches that the digest at hand does not take.
 */
export function checkTemplate(template: Template): void {
  const problems = new Map<string, Problem>()
  let frames = 0
  const newFrame = (shape: Shape, above?: Frame): Frame => ({
    shape,
    key: `${frames++}`,
    ...(above && {above})
  })
  const root = newFrame(viewShape)
  const check = (file: TemplateFile, frame: Frame, open: readonly TemplateFile[]) => {
    const report: Checking['report'] = ({loc: {start}}, message, hint) => {
      const {line, column} = start
      const problem = {file: file.file, line, column: column + 1, message, ...(hint !== undefined && {hint})}
      problems.set(JSON.stringify(problem), problem)
    }
    const enter: Checking['enter'] = (name, shape, at) => {
      const called = name === contentName ? template.content : template.partials.get(name)
      const names = [...template.partials.keys(), contentName]
      if (!called) report(at, `Unexpected partial \`${name}\``, hintAt(name, names))
      else if (open.includes(called)) report(at, `Unexpected partial \`${name}\` inside itself`)
      else check(called, shape === root.shape ? root : newFrame(shape), [...open, called])
    }
    checkProgram(
      parseTemplate(file),
      {frame, root, names: new Map(), data: new Map(), present: new Set()},
      {template, report, newFrame, enter}
    )
  }
  check(template.layout, root, [template.layout])
  const [first, ...rest] = problems.values()
  if (first) throw new BriefmillError([first, ...rest])
}

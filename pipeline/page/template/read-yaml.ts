import {isNode, LineCounter, parseDocument} from 'yaml'
import type {z} from 'zod'
import {BriefmillError, type Problem} from '../../problem.ts'
import {hintAt} from '../../suggest.ts'
import type {TemplateFile} from './template.ts'

type Document = ReturnType<typeof parseDocument>

/** A YAML file as its schema wants it; every mistake in it is reported with its place. */
export function readYaml<Schema extends z.ZodType>(
  {file, text}: TemplateFile,
  schema: Schema
): z.output<Schema> {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, schema: 'core', prettyErrors: false})
  const placed = (offset: number, problem: Problem): Problem => {
    const {line, col} = lines.linePos(offset)
    return {file, line, column: col, ...problem}
  }
  report(
    document.errors.map(({pos, message}) =>
      placed(pos[0], {message: `Unexpected YAML, expected a map of settings: ${message}`})
    )
  )
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  const problems = result.error.issues.flatMap(issue =>
    describe(issue, schema).map(({path, ...problem}) => placed(offsetOf(document, path), problem))
  )
  report(problems)
  throw result.error
}

function report([first, ...rest]: readonly Problem[]): void {
  if (first) throw new BriefmillError([first, ...rest])
}

type Described = Problem & {readonly path: readonly PropertyKey[]}

/** One problem, or one for each key that should not be there. */
function describe(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Described[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: [...issue.path, key],
      message: `Unexpected key \`${key}\``,
      hint: hintAt(key, 'shape' in schema ? Object.keys(schema.shape as object) : [])
    }))
  }
  const name = issue.path.map(String).join('.')
  return [{path: issue.path, message: `Unexpected value${name && ` of \`${name}\``}: ${issue.message}`}]
}

/** Where the value stands; for one that is missing, where the nearest thing around it does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

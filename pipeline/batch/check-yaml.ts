import {isUtf8} from 'node:buffer'
import {LineCounter, parseDocument} from 'yaml'
import type {z} from 'zod'
import type {FilePlace, Problem} from '../problem.ts'
import {explainIssues} from './explain-issues.ts'
import type {Fault} from './fault.ts'
import type {Check} from './finding.ts'
import {toJsonSchema} from './json-schema.ts'
import {locate, offsetAt} from './locate.ts'
import {yamlFaults} from './yaml-faults.ts'

/** A batch file has a few pages. More is a mistake, and takes long to read. */
const largest = 1_000_000

export interface CheckedYaml<Data> {
  /** What the file says with all defaults; where there are problems, what an empty file says. */
  readonly data: Data
  /** What the file says as it stands, mistakes and all; nothing where it is no YAML. */
  readonly value?: unknown
  /** Where the file says what stands at the end of a path. */
  readonly placeOf: (path: readonly PropertyKey[]) => FilePlace
  /** In the order of the file. */
  readonly problems: readonly Problem[]
}

/**
 * Reads a YAML file by a schema and finds all that is wrong with it; where it cannot be read as plain data, all that
 * is wrong with it as YAML.
 *
 * @param schema has to accept an object without keys.
 */
export function checkYaml<Schema extends z.ZodType>(
  bytes: Uint8Array,
  file: string,
  schema: Schema,
  checks: readonly Check[]
): CheckedYaml<z.output<Schema>> {
  const refusal = refuseBytes(bytes, file)
  const empty = schema.parse({})
  if (refusal !== undefined) return {data: empty, placeOf: () => ({file}), problems: [refusal]}
  const lines = new LineCounter()
  const document = parseDocument(new TextDecoder().decode(bytes), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error'
  })
  const placeAt = (offset: number): FilePlace => {
    const {line, col} = lines.linePos(offset)
    return {file, line, column: col}
  }
  const placeOf = (path: readonly PropertyKey[]) => placeAt(offsetAt(document, path))
  const toProblems = (faults: readonly Fault[]) =>
    inOrder(faults).map(({offset, ...rest}) => ({...placeAt(offset), ...rest}))
  const {faults, isPlain} = yamlFaults(document)
  if (!isPlain) return {data: empty, placeOf, problems: toProblems(faults)}
  // A file of comments only says nothing.
  const value: unknown = document.toJS() ?? {}
  const result = schema.safeParse(value)
  const issues = result.success ? [] : explainIssues(result.error.issues, value, toJsonSchema(schema))
  const findings = [...issues, ...checks.flatMap(check => [...check(value)])]
  const problems = toProblems([...faults, ...findings.map(finding => locate(document, finding))])
  return {data: result.data ?? empty, value, placeOf, problems}
}

function refuseBytes(bytes: Uint8Array, file: string): Problem | undefined {
  if (bytes.length > largest) {
    const message = `Unexpected size of ${bytes.length} bytes, expected ${largest} at most`
    return {file, message, hint: 'texts go into files of their own beside it'}
  }
  if (isUtf8(bytes)) return undefined
  const before = new TextDecoder()
    .decode(bytes)
    .split('\uFFFD', 1)
    .join('')
    .split(/\r\n?|\n/)
  return {
    file,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    message: 'Unexpected byte, expected UTF-8',
    hint: 'save the file as UTF-8'
  }
}

function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((a, b) => a.offset - b.offset)
}

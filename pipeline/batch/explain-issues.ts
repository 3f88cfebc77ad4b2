import type {z} from 'zod'
import type {Finding} from './finding.ts'
import type {JsonSchema} from './json-schema.ts'
import {knownKeys} from './known-keys.ts'
import {didYouMean, nearest} from './nearest.ts'
import {valueAt} from './value-at.ts'

type Issue = z.core.$ZodIssue

/** A file that is no batch file at all may have thousands of unknown keys in one group; nobody reads on. */
const mostKeys = 100

interface UnknownKey {
  readonly path: readonly PropertyKey[]
  readonly key: string
  readonly known: readonly string[]
}

/** Says in plain words what a schema found wrong. The schema's own messages are what was expected. */
export function explainIssues(
  issues: readonly Issue[],
  value: unknown,
  schema: JsonSchema
): readonly Finding[] {
  const all = issues.flatMap(flatten)
  const unknown = all.flatMap(issue => unknownKeys(issue, schema))
  const meant = new Set(unknown.map(({path, key, known}) => wayTo([...path, nearest(key, known) ?? key])))
  // Of a value only the first mistake; and a misspelt key is not reported as missing too.
  const wrong = new Map(
    all
      .filter(({code}) => code !== 'unrecognized_keys')
      .map(issue => ({issue, way: wayTo(issue.path), found: valueAt(value, issue.path)}))
      .filter(({way, found}) => found !== undefined || !meant.has(way))
      .toReversed()
      .map(({issue, way, found}) => [way, explainValue(issue, found)])
  )
  return [...unknown.map(explainKey), ...wrong.values()]
}

/** Of several kinds of value that would do, the one that was tried: its own mistakes say more than “none fits”. */
function flatten(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const tried = issue.errors.find(branch =>
    branch.every(({path, code}) => path.length > 0 || code === 'unrecognized_keys')
  )
  return tried?.flatMap(inner => flatten({...inner, path: [...issue.path, ...inner.path]})) ?? [issue]
}

function unknownKeys(issue: Issue, schema: JsonSchema): readonly UnknownKey[] {
  if (issue.code !== 'unrecognized_keys') return []
  const known = knownKeys(schema, issue.path)
  return issue.keys.slice(0, mostKeys).map(key => ({path: issue.path, key, known}))
}

function explainKey({path, key, known}: UnknownKey): Finding {
  const message = `Unexpected key \`${key}\`, expected one of ${known.join(', ')}`
  // The key of an alternative: `text` beside `decision: reject`.
  if (known.includes(key))
    return {path, key, message: `Unexpected \`${key}\`, which does not go with the keys beside it`}
  return {path, key, message, ...didYouMean(key, known)}
}

function explainValue(issue: Issue, found: unknown): Finding {
  const {path} = issue
  const names = allowedNames(issue)
  const expected = names === undefined ? issue.message : `one of ${names.join(', ')}`
  const last = path.at(-1)
  if (found === undefined) {
    return {path, message: `Unexpected entry without \`${String(last)}\`, expected ${expected}`}
  }
  const name = path.findLast(segment => typeof segment === 'string')
  const where = name === undefined ? '' : ` ${typeof last === 'number' ? 'in' : 'for'} \`${String(name)}\``
  return {
    path,
    message: `Unexpected ${nameOf(found)}${where}, expected ${expected}`,
    ...hintAt(issue, found, names)
  }
}

function hintAt(
  issue: Issue,
  found: unknown,
  names: readonly string[] | undefined
): {readonly hint?: string} {
  if (found === null) return {hint: 'write a value behind the colon, or delete the line'}
  if (names !== undefined && typeof found === 'string') return didYouMean(found, names)
  if (issue.code === 'custom' && typeof issue.params?.hint === 'string') return {hint: issue.params.hint}
  if (issue.code !== 'invalid_type') return {}
  if (issue.expected === 'string' && typeof found !== 'object') return {hint: 'put it in quotes'}
  return issue.expected === 'array'
    ? {hint: 'write each entry on a line of its own that begins with `- `'}
    : {}
}

/** The values that a choice leaves open. */
function allowedNames(issue: Issue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options?.map(String) : undefined
}

function nameOf(value: unknown): string {
  if (value === null) return 'empty value'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'group of keys'
  if (typeof value !== 'string') return `${typeof value} ${String(value)}`
  const line = value.replace(/\s+/g, ' ')
  return `\`${line.length > 40 ? `${line.slice(0, 40)}…` : line}\``
}

function wayTo(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String))
}

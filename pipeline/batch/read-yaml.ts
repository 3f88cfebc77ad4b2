import {readFile} from 'node:fs/promises'
import type {z} from 'zod'
import {type CheckedYaml, checkYaml} from './check-yaml.ts'
import type {Check} from './finding.ts'

/** Reads and checks a YAML file; one that is not there says nothing. */
export async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  checks: readonly Check[]
): Promise<CheckedYaml<z.output<Schema>>> {
  const bytes = await readFile(file).catch(codeOf)
  if (typeof bytes !== 'string') return checkYaml(bytes, file, schema, checks)
  const missing = checkYaml(new Uint8Array(), file, schema, checks)
  if (bytes === 'ENOENT') return missing
  const message = `Unexpected file that cannot be read (${bytes}), expected a readable YAML file`
  return {...missing, problems: [{file, message, hint: 'check what it is and who may read it'}]}
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

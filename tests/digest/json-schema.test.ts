import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {digestJsonSchema} from '../../pipeline/digest/index.ts'

const file = path.join(import.meta.dirname, '../../schema/digest.schema.json')

/** `make golden` writes the file anew; a missing one fails here. */
test('schema/digest.schema.json is current', () => {
  const current = `${JSON.stringify(digestJsonSchema(), null, 2)}\n`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, current)
  expect(readFileSync(file, 'utf8')).toBe(current)
})

import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {batchFile} from '../../pipeline/batch/batch-file.ts'
import {batchJsonSchema, reviewJsonSchema} from '../../pipeline/batch/index.ts'
import {encodings} from '../../pipeline/decode/encoding.ts'

/** `make golden` writes the files; a missing or stale one fails. */
it.each([
  ['batch', batchJsonSchema()],
  ['review', reviewJsonSchema()]
])('schema/%s.schema.json is current', (name, schema) => {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url)
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  expect(existsSync(file)).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

it('says what every key is for', () => {
  expect(keysWithoutDescription(batchJsonSchema())).toEqual([])
  expect(keysWithoutDescription(reviewJsonSchema())).toEqual([])
})

it('knows the encodings that are read', () => {
  expect(batchFile.shape.sources.unwrap().element.shape.encoding.unwrap().options).toEqual([...encodings])
})

/** Of every `properties` in a schema, at any depth. */
function keysWithoutDescription(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const missing = Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return []
    return Object.entries(value as object).flatMap(([name, property]) =>
      'description' in property ? [] : [name]
    )
  })
  return [...missing, ...Object.values(schema).flatMap(keysWithoutDescription)]
}

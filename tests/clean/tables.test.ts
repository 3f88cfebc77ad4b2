import {describe, expect, it} from 'vitest'
import {fieldLabels} from '../../pipeline/clean/field-labels.ts'
import {rules} from '../../pipeline/clean/index.ts'
import {isFieldLine} from '../../pipeline/clean/is-field-line.ts'
import {longestPhrase, pagePhrases} from '../../pipeline/clean/page-chrome-phrases.ts'
import {cleanWith} from './case.ts'

const body =
  'Ships wait outside the harbour because the cranes cannot be booked before the pilots are, and the pilots cannot be booked before the tide is known. A shared calendar would cost less than one new crane.'

describe('phrases of web pages', () => {
  it.each(pagePhrases)('row $id is the first that matches its example', ({id, example}) => {
    expect(pagePhrases.find(({pattern}) => pattern.test(example))?.id).toBe(id)
  })

  it.each(pagePhrases)('row $id takes no time for the longest line', ({example}) => {
    const line = `${example.repeat(longestPhrase).slice(0, longestPhrase)}\u0000`
    const start = performance.now()
    for (const {pattern} of pagePhrases) pattern.test(line)
    expect(performance.now() - start).toBeLessThan(50)
  })
})

describe('labels of fields', () => {
  it.each(fieldLabels)('$example', async ({field, label, example}) => {
    const first = fieldLabels.find(row => new RegExp(`^(?:${row.label})\\s?[:：]`, 'iu').test(example))
    expect(first?.label).toBe(label)
    expect(isFieldLine(example)).toBe(true)
    const applied = rules.filter(({id}) => id === 'fields')
    const {entries, markdown} = await cleanWith(applied, `Ships\n\n${example}\n\n${body}\n`, 'txt')
    expect(markdown).not.toContain(example)
    if (field !== undefined)
      expect(entries.map(({edit}) => edit?.op === 'metadata' && edit.field)).toContain(field)
  })
})

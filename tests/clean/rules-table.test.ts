import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {rules} from '../../pipeline/clean/index.ts'

const file = 'pipeline/clean/RULES.md'

/** The head comment of a rule is its documentation: the damage, `in:`, `out:` and `kept:`. */
it('RULES.md lists every rule as its head comment describes it', () => {
  const text = `# The cleaning rules, in order\n\n${rules.map(({id}) => section(id)).join('\n')}`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  expect(existsSync(file), 'run make golden').toBe(true)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

function section(id: string): string {
  const code = readFileSync(`pipeline/clean/${id}.ts`, 'utf8')
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export function\\* ${name}\\b`).exec(
    code
  )?.[1]
  expect(comment, `${id} has no head comment, or its export is not ${name}`).toBeDefined()
  const lines = (comment ?? '').split('\n').map(line => line.replace(/^ \* ?/, '').trimEnd())
  const body = lines.join('\n').trim()
  expect(body, `${id} does not say in:, out: and kept:`).toMatch(/^in: [\s\S]*^out: [\s\S]*^kept: /m)
  return `## ${id}\n\n${paragraphs(body)}\n`
}

/** `in:`, `out:` and `kept:` as a list, the rest as prose. */
function paragraphs(body: string): string {
  return body.replace(/^(in|out|kept): +/gm, '- **$1** ').replace(/\n {6}/g, ' ')
}

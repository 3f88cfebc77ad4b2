import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {type CleanOptions, type Rule, rules} from '../../pipeline/clean/index.ts'
import type {Format} from '../../pipeline/parse/index.ts'
import {type Cleaning, cleanWith} from './case.ts'
import {expectPromises} from './promises.ts'

/**
 * One folder a rule, one folder a case: `input.txt` (or `.md`, `.html`), `output.md`, `ledger.json`,
 * and, where a case needs them, `options.yaml`. A case runs its rule alone; cases under `all` run
 * every rule. `make golden` writes what is missing or changed; a missing golden file fails here.
 */
const here = path.dirname(new URL(import.meta.url).pathname)
const write = process.env.UPDATE_GOLDEN === '1'

describe.each([...rules.map(({id}) => id), 'all'])('%s', id => {
  const folder = path.join(here, id)
  const cases = existsSync(folder) ? readdirSync(folder).sort() : []
  const applied = id === 'all' ? rules : rules.filter(rule => rule.id === id)

  it('has repaired cases and kept cases', () => {
    expect(cases.length).toBeGreaterThan(0)
    if (id !== 'all') expect(cases.filter(name => name.endsWith('-kept'))).not.toEqual([])
  })

  it.each(cases)('%s', name =>
    runCase(path.join(folder, name), applied, name.endsWith('-kept') && id !== 'all')
  )
})

it('has a rule for every folder', () => {
  const folders = readdirSync(here, {withFileTypes: true}).filter(entry => entry.isDirectory())
  expect(
    folders.map(({name}) => name).filter(name => name !== 'all' && !rules.some(({id}) => id === name))
  ).toEqual([])
})

async function runCase(folder: string, applied: readonly Rule[], isKept: boolean): Promise<void> {
  const {text, format, options} = readCase(folder)
  const cleaning = await cleanWith(applied, text, format, options)
  const ledger = `${JSON.stringify(cleaning.entries, undefined, 2)}\n`
  expectGolden(path.join(folder, 'output.md'), cleaning.markdown)
  expectGolden(path.join(folder, 'ledger.json'), ledger)
  await expectPromises(applied, cleaning, options)
  if (isKept) await expectKept(cleaning, text, format, options)
  else expect(cleaning.entries).not.toEqual([])
}

async function expectKept(
  {entries}: Cleaning,
  text: string,
  format: Format,
  options: Partial<CleanOptions>
): Promise<void> {
  expect(entries.filter(({kind}) => kind !== 'doubt')).toEqual([])
  expect((await cleanWith([], text, format, options)).entries).toEqual([])
}

function expectGolden(file: string, actual: string): void {
  if (write) writeFileSync(file, actual)
  expect(
    existsSync(file),
    `${path.relative(here, file)} is missing: run make golden and read what it wrote`
  ).toBe(true)
  expect(actual).toBe(readFileSync(file, 'utf8'))
}

function readCase(folder: string): {text: string; format: Format; options: Partial<CleanOptions>} {
  const input = readdirSync(folder).find(file => file.startsWith('input.'))
  if (!input) throw new Error(`No input file in ${folder}`)
  const optionsFile = path.join(folder, 'options.yaml')
  const options = existsSync(optionsFile) ? parseYaml(readFileSync(optionsFile, 'utf8')) : {}
  const format = path.extname(input).slice(1) as Format
  return {text: readFileSync(path.join(folder, input), 'utf8'), format, options: readOptions(options)}
}

function readOptions({
  sharedLines,
  ...rest
}: {sharedLines?: string[]} & Partial<CleanOptions>): Partial<CleanOptions> {
  return {...rest, ...(sharedLines ? {sharedLines: new Set(sharedLines)} : {})}
}

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../../pipeline/clean/index.ts'
import {textBlocks} from '../../pipeline/ledger/index.ts'
import {cleanWith} from './case.ts'

/** Every text in which a rule finds something to do. */
const here = path.dirname(new URL(import.meta.url).pathname)
const damaged = rules.flatMap(({id}) =>
  readdirSync(path.join(here, id))
    .filter(name => !name.endsWith('-kept'))
    .flatMap(name => readdirSync(path.join(here, id, name)).map(file => path.join(here, id, name, file)))
    .filter(file => /\binput\.(?:txt|md)$/.test(file))
    .map(file => [path.relative(here, path.dirname(file)), readFileSync(file, 'utf8')] as const)
)
const prose =
  'Rain that falls on a sealed city runs off within minutes, and the pipes below the street were laid for gentler weather.'

describe('code full of damage', () => {
  it.each(damaged)('from %s comes out as it was', async (_, text) => {
    const parts = text.trim().split(/\n{2,}/)
    const blocks = [text.trim(), ...parts].map(part => `\`\`\`\`\`\n${part}\n\`\`\`\`\``)
    const source = ['# Code', prose, ...blocks, prose].join('\n\n')
    const {parsed, tree} = await cleanWith(rules, source, 'md')
    expect(codeIn(tree)).toEqual(codeIn(parsed))
  })

  it.each(damaged)('from %s comes out as it was in a line of text', async (_, text) => {
    const spans = linesOf(text).map(line => `It reads \`${line}\` there.`)
    const source = ['# Code', prose, ...spans, prose].join('\n\n')
    const {parsed, tree, entries} = await cleanWith(rules, source, 'md')
    expect(entries.filter(({rule, kind}) => kind !== 'doubt' && rule !== 'title')).toEqual([])
    expect(textsIn(tree)).toEqual(textsIn(parsed))
  })

  // A sentence with a formula in it may be a line of a page all the same.
  const inFormulas = damaged.filter(([name]) => !/^(?:page-chrome|boilerplate)\b/.test(name))
  it.each(inFormulas)('from %s comes out as it was in a formula', async (_, text) => {
    const formulas = linesOf(text).map(line => `$x_1 = ${line}$`)
    const source = ['# Code', prose, ...formulas.map(one => `It reads ${one} there.`), prose].join('\n\n')
    const {tree} = await cleanWith(rules, source, 'md')
    const cleaned = textsIn(tree).join('\n')
    expect(formulas.filter(one => !cleaned.includes(one))).toEqual([])
  })
})

/** Without what would end a code span or a formula, or is markup itself. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line =>
      line
        .replace(/[`$\\_^*~<>[\]&#|]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    )
    .filter(line => line !== '' && line.length < 250)
    .slice(0, 40)
}

function codeIn(tree: Parameters<typeof textBlocks>[0]): readonly string[] {
  return textBlocks(tree)
    .filter(({type}) => type === 'code')
    .map(({text}) => text)
}

function textsIn(tree: Parameters<typeof textBlocks>[0]): readonly string[] {
  return textBlocks(tree).map(({text}) => text)
}

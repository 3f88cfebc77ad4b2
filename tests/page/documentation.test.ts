import {readdir, readFile} from 'node:fs/promises'
import {describe, expect, test} from 'vitest'
import {helpers} from '../../pipeline/page/helpers/index.ts'
import type {Shape} from '../../pipeline/page/template/shape.ts'
import {viewShape} from '../../pipeline/page/view.ts'

const contract = await readFile('templates/README.md', 'utf8')

const types: Readonly<Record<Shape['is'], string>> = {
  text: 'text',
  number: 'number',
  truth: 'yes or no',
  list: 'list',
  object: 'object',
  map: 'map',
  html: 'html',
  any: 'any'
}

/** Every field with its type, as the contract writes them. What stands in several places is named once. */
function fieldsOf(shape: Shape, path: string): readonly string[] {
  if (shape.is === 'list') return shape.of.is === 'object' ? fieldsOf(shape.of, `${path}[]`) : []
  if (shape.is !== 'object') return []
  return [...shape.fields].flatMap(([name, field]) => {
    const own = `${path === '' ? '' : `${path}.`}${name}`
    const short = own.replace(/^.*\.(place\.|repairs\.)/, '$1')
    const type = types[field.shape.is] + (field.optional ? ', optional' : '')
    return [`\`${short}\` | ${type}`, ...fieldsOf(field.shape, own)]
  })
}

describe('the contract for designers names', () => {
  test('every field of the model with its type, and no other', () => {
    const documented = [
      ...contract.matchAll(
        /^\| (`[a-zA-Z0-9.[\]]+`) +\| ((?:text|number|yes or no|list|object)(?:, optional)?) +\|/gm
      )
    ]
    expect(documented.map(([, path, type]) => `${path} | ${type}`).sort()).toEqual(
      [...new Set(fieldsOf(viewShape, ''))].sort()
    )
  })

  test('every helper', () => {
    const documented = [...contract.matchAll(/^\| `\{\{(?:#\w+ \()?([a-z-]+)/gm)].map(([, name]) => name)
    expect(documented.sort()).toEqual([...helpers.keys()].sort())
  })

  test('every partial', async () => {
    const partials = (await readdir('templates/partials')).map(name => name.replace(/\.hbs$/, ''))
    const [, table = ''] = /## Partials\n([\s\S]*?)\n## /.exec(contract) ?? []
    const documented = [...table.matchAll(/^\| `([a-z]+)` +\|/gm)].map(([, name]) => name)
    expect(documented.sort()).toEqual(partials.sort())
  })
})

test('no helper has the name of a field, which it would hide', () => {
  const names = fieldsOf(viewShape, '').map(row => /([a-zA-Z0-9]+)` /.exec(row)?.[1] ?? '')
  expect(names.filter(name => helpers.has(name))).toEqual([])
})

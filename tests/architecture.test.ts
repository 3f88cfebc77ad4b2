import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'

const text = readFileSync('ARCHITECTURE.md', 'utf8')

describe('ARCHITECTURE.md', () => {
  it('names only paths that are there', () => {
    const paths = [...text.matchAll(/`((?:pipeline|templates|schema|tests|sources)\/[\w./-]*)`/g)].map(
      match => match[1] ?? ''
    )
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter(one => !existsSync(one))).toEqual([])
  })

  it('names every room', () => {
    const rooms = readdirSync('pipeline', {withFileTypes: true}).filter(entry => entry.isDirectory())
    expect(rooms.map(({name}) => name).filter(name => !text.includes(`pipeline/${name}/`))).toEqual([])
  })
})

describe('the walls between rooms', () => {
  const files = readdirSync('pipeline', {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => path.join(entry.parentPath, entry.name))

  it('are not broken by imports of values', () => {
    expect(files.flatMap(file => foreignImports(file))).toEqual([])
  })

  it('leave process to the command line', () => {
    const users = files.filter(file =>
      /\bprocess\.(?:env|argv|exit|exitCode|std(?:in|out|err)|cwd|on|once)\b/.test(
        readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
      )
    )
    expect(users).toEqual([path.join('pipeline', 'cli.ts')])
  })
})

/** Beside itself and the ledger: what ARCHITECTURE.md grants a room. */
const alsoOpen: Readonly<Record<string, readonly string[]>> = {
  clean: ['numbers'],
  digest: ['numbers', 'parse'],
  page: ['digest']
}

/** Imports, types aside, of another room than those that are open to all. */
function foreignImports(file: string): readonly string[] {
  const room = roomOf(file)
  if (room === undefined) return []
  const open = new Set([room, 'ledger', ...(alsoOpen[room] ?? [])])
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(/^(?:import|export) (?!type )[^'"]*from '(\.[^']+)'/gm)]
    .filter(match => !/^(?:import|export) \{(?:\s*type \w+,?)+\s*\}/.test(match[0]))
    .map(match => path.join(path.dirname(file), match[1] ?? ''))
    .filter(target => {
      const other = roomOf(target)
      return other !== undefined && !open.has(other)
    })
    .map(target => `${file} imports ${target}`)
}

function roomOf(file: string): string | undefined {
  const parts = path.normalize(file).split(path.sep)
  return parts.length > 2 ? parts[1] : undefined
}

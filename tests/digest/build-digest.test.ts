import {describe, expect, test} from 'vitest'
import type {CleanedSource} from '../../pipeline/cleaned-source.ts'
import {buildDigest, type DigestModel, type DigestOptions, digestModel} from '../../pipeline/digest/index.ts'
import {commit, type Entry, openWork, type Repair} from '../../pipeline/ledger/index.ts'
import {assignThemes, type Theme} from '../../pipeline/theme/index.ts'
import {makeSource} from '../theme/make-source.ts'

const batch = {id: 'rain', title: 'Rain', language: 'en'}
const themes: readonly Theme[] = [
  {id: 'water', title: 'Water', terms: {en: ['flood'], zh: ['洪水']}},
  {id: 'money', title: 'Money', terms: {en: ['tax']}}
]

async function digest(
  sources: readonly CleanedSource[],
  options: Omit<DigestOptions, 'themed'> = {}
): Promise<DigestModel> {
  const themed = await assignThemes({...batch, themes}, sources)
  return buildDigest(batch, sources, {themed, ...options})
}

async function passageOf(...sources: readonly CleanedSource[]) {
  const [passage] = (await digest(sources)).themes.flatMap(({passages}) => passages)
  if (!passage) throw new Error('no passage')
  return passage
}

/** A Markdown text after one pass of repairs. */
function repaired(id: string, text: string, repairs: readonly Repair[]): CleanedSource {
  const source = makeSource(id, text)
  const work = commit(openWork(source.source, source.tree, new Map(), []), 'some-rule', repairs)
  return {...source, tree: work.tree, entries: work.entries}
}

const said = {why: 'Because.', confidence: 'high'} as const

describe('a passage', () => {
  test('is given word for word, as Markdown and as plain text', async () => {
    const text =
      '# Title\n\n## Part\n\nThe **flood** of [2021](https://example.org/) came.[^1]\n\n- One\n- Two\n\n[^1]: Note.\n'
    const passage = await passageOf(makeSource('a', text))
    expect(passage.markdown).toBe('The **flood** of [2021](https://example.org/) came.\n\n- One\n- Two')
    expect(passage.text).toBe('The flood of 2021 came.\n\nOne\n\nTwo')
    expect(passage.words).toBe(7)
    expect(passage.headings).toEqual(['Title', 'Part'])
  })

  test('tells its place in the source', async () => {
    const text = 'Front words.\n\n## Part\n\nThe flood came.\nIt went.\n'
    const {place} = await passageOf(makeSource('a', text))
    expect(place).toEqual({
      start: {line: 5, column: 1, offset: text.indexOf('The')},
      end: {line: 6, column: 9, offset: text.length - 1}
    })
  })

  test('has an id that names its source and line, and the column if there are more', async () => {
    const {id} = await passageOf(makeSource('My notes, no. 3', '## Part\n\nThe flood came.\n'))
    expect(id).toBe('p-My-notes-no-3-3')
    expect((await passageOf(makeSource('海绵', '> The flood came.\n'))).id).toBe('p-海绵-1-3')
  })

  test('names the repairs inside it that changed words or want a look, in their order', async () => {
    const text = 'The flod came .\n\nIt went away again.\n\n## Other\n\nOthr text.\n'
    const source = repaired('a', text, [
      {op: 'doubt', block: 1, start: 3, end: 7, ...said},
      {op: 'replace', block: 0, start: 4, end: 8, text: 'flood', ...said},
      {op: 'replace', block: 0, start: 13, end: 14, text: '', ...said},
      {op: 'replace', block: 3, start: 0, end: 4, text: 'Other', ...said}
    ])
    const {text: plain, repairs} = await passageOf(source)
    expect(plain).toBe('The flood came.\n\nIt went away again.')
    expect(repairs.map(({before, after, severity}) => [before, after, severity])).toEqual([
      ['flod', 'flood', 'info'],
      ['went', 'went', 'doubt']
    ])
  })

  test('names a repair of punctuation if a person should look', async () => {
    const source = repaired('a', 'The flood came .\n', [
      {op: 'replace', block: 0, start: 14, end: 15, text: '', ...said, review: true}
    ])
    expect((await passageOf(source)).repairs.map(({severity}) => severity)).toEqual(['review'])
  })

  test('names a paragraph that was dropped from its middle', async () => {
    const source = repaired('a', 'The flood came.\n\nPage 7\n\nIt went.\n', [
      {op: 'remove', block: 1, ...said}
    ])
    expect((await passageOf(source)).repairs.map(({before}) => before)).toEqual(['Page 7'])
  })
})

describe('a source', () => {
  test('says of itself what its metadata says', async () => {
    const metadata = {
      title: 'Rain',
      subtitle: ' ',
      authors: ['A. Person', ''],
      published: '2024-05',
      source: 'A paper'
    }
    const [source] = (
      await digest([
        {...makeSource('a', 'Text.\n'), tree: {...makeSource('a', 'Text.\n').tree, data: {metadata}}}
      ])
    ).sources
    expect(source).toMatchObject({
      title: 'Rain',
      titleIsGiven: true,
      authors: ['A. Person'],
      published: '2024-05',
      source: 'A paper',
      affiliations: [],
      keywords: []
    })
    expect(source).not.toHaveProperty('subtitle')
    expect(source).not.toHaveProperty('publisher')
  })

  test('without a title is called by the name of its file, and by nothing that is guessed', async () => {
    const [source] = (await digest([makeSource('a', '# Rain\n\nText.\n', {file: 'sources/rain/a.md'})]))
      .sources
    expect(source).toMatchObject({title: 'a.md', titleIsGiven: false})
  })

  test('says what the batch knows instead, where it knows more', async () => {
    const sources = [
      makeSource('a', '---\ntitle: Old\n---\n\nText.\n'),
      makeSource('b', '---\ntitle: Kept\n---\n\nText.\n')
    ]
    const model = await digest(sources, {metadata: new Map([['a', {title: 'New'}]])})
    expect(model.sources.map(({title}) => title)).toEqual(['New', 'Kept'])
  })

  test('comes in full, with its headings in order and the notes that passages leave out', async () => {
    const text =
      '---\ntitle: Rain\n---\n\n# Rain\n\nFlood.[^1]\n\n## Twice\n\nOne.\n\n## Twice\n\nTwo.\n\n[^1]: Note.\n'
    const [source] = (await digest([makeSource('a', text)])).sources
    expect(source?.body).toBe(text.slice(text.indexOf('# Rain')))
    expect(source?.outline).toEqual([
      {depth: 1, title: 'Rain', id: 'h-a-1'},
      {depth: 2, title: 'Twice', id: 'h-a-2'},
      {depth: 2, title: 'Twice', id: 'h-a-3'}
    ])
  })

  test('has no heading of a note in its outline', async () => {
    const [source] = (await digest([makeSource('a', 'Flood.[^1]\n\n[^1]: Note.\n\n    # In the note\n')]))
      .sources
    expect(source?.body).toContain('# In the note')
    expect(source?.outline).toEqual([])
  })

  test('counts its words, its passages and its repairs, but not what an editor rejected', async () => {
    const source = repaired('a', 'The flod came.\n\nPage 7\n', [
      {op: 'replace', block: 0, start: 4, end: 8, text: 'flood', ...said, review: true},
      {op: 'remove', block: 1, ...said}
    ])
    const rejected: readonly Entry[] = source.entries.map(entry => ({
      ...entry,
      id: `${entry.id}r`,
      decision: 'reject'
    }))
    const model = await digest([
      {...source, entries: [...source.entries, ...rejected]},
      makeSource('b', 'Two words.\n')
    ])
    const counts = {repair: 1, removal: 1, metadata: 0, structure: 0, doubt: 0, review: 1, total: 2}
    expect(model.sources[0]).toMatchObject({words: 3, passages: 1, repairs: counts})
    expect(model.counts).toEqual({
      sources: 2,
      passages: 1,
      words: 5,
      repairs: counts,
      rules: [{rule: 'some-rule', count: 2}]
    })
  })
})

describe('a digest', () => {
  const table = '| City | Rain |\n| ---- | ---- |\n| A    | 1    |\n'
  const sources = [
    makeSource('b', `The flood and the tax.\n\nTable 1. Rain\n\n${table}`),
    makeSource('a', `# Tax\n\nA tax, a tax.\n\n${table}\nThe flood came.\n`),
    makeSource('c', '城市里有洪水。\n', {language: 'zh-Hans'})
  ]

  test('fits its schema', async () => {
    expect(digestModel.parse(await digest(sources))).toEqual(await digest(sources))
  })

  test('is the same JSON text, in whatever order the sources come', async () => {
    const [one, other] = [await digest(sources), await digest([...sources].reverse())]
    expect(JSON.stringify(other)).toBe(JSON.stringify(one))
    expect(one.sources.map(({id}) => id)).toEqual(['a', 'b', 'c'])
  })

  test('gives a table once, and says where else it stands', async () => {
    const {figures} = await digest(sources)
    expect(
      figures.map(({id, markdown, alsoIn}) => [id, markdown, alsoIn.map(({sourceId}) => sourceId)])
    ).toEqual([['t-a-5-3', table.trimEnd(), ['b']]])
  })

  test('keeps a theme without passages', async () => {
    const model = await digest([makeSource('a', 'The flood came.\n')])
    expect(model.themes.map(({id, passages}) => [id, passages.length])).toEqual([
      ['water', 1],
      ['money', 0]
    ])
  })

  test('gives no id twice, though sources have nearly the same names', async () => {
    const text = '# Flood\n\nThe flood came.\n'
    const model = await digest(
      ['a b', 'a-b', 'a.b', 'a-b-2', '…', '–'].map(id => makeSource(id, `${text}${id} went.\n`))
    )
    const ids = [
      ...model.themes.flatMap(({passages}) => passages.map(({id}) => id)),
      ...model.sources.flatMap(({outline}) => outline.map(({id}) => id))
    ]
    expect(ids).toHaveLength(12)
    expect(new Set(ids).size).toBe(12)
  })

  test('leaves out what a batch does not say, and has no date of its own', async () => {
    const themed = await assignThemes({...batch, themes}, sources)
    expect(buildDigest({...batch, subtitle: undefined, publisher: ''}, sources, {themed}).batch).toEqual(
      batch
    )
    const dated = {...batch, date: '2024-05-31', description: 'Words.'}
    expect(buildDigest(dated, sources, {themed}).batch).toEqual(dated)
  })

  test('of no sources is empty', async () => {
    expect(await digest([])).toMatchObject({
      sources: [],
      figures: [],
      counts: {sources: 0, passages: 0, words: 0}
    })
  })
})

import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readBatch} from '../../pipeline/batch/index.ts'
import {BriefmillError} from '../../pipeline/problem.ts'
import {batchFolder, problemsOf, sourcesFolder} from './batch-folder.ts'

const problemsIn = (folder: string) => problemsOf(readBatch(folder), folder)

describe('a folder of texts with nothing else', () => {
  it('is a batch with defaults', async () => {
    const folder = batchFolder({'b.md': 'B', 'a.txt': 'A', 'C.HTM': 'C', 'd.html': 'D'})
    expect(await readBatch(folder)).toEqual({
      name: 'water-prices',
      folder,
      title: 'Water prices',
      themes: [],
      templates: ['digest', 'reader'],
      sources: [
        {file: 'C.HTM', path: path.join(folder, 'C.HTM'), outputName: 'C'},
        {file: 'a.txt', path: path.join(folder, 'a.txt'), outputName: 'a'},
        {file: 'b.md', path: path.join(folder, 'b.md'), outputName: 'b'},
        {file: 'd.html', path: path.join(folder, 'd.html'), outputName: 'd'}
      ],
      ignored: [],
      boilerplate: [],
      digest: {},
      chinese: {repair: 'doubt'},
      decisions: []
    })
  })

  it('is the same with empty files beside it', async () => {
    const bare = await readBatch(batchFolder({'a.txt': 'A'}))
    const folder = batchFolder({'a.txt': 'A', 'batch.yaml': '# nothing yet\n', 'review.yaml': ''})
    const sources = bare.sources.map(source => ({...source, path: path.join(folder, source.file)}))
    expect(await readBatch(folder)).toEqual({...bare, folder, sources})
  })

  it('is frozen all the way down', async () => {
    const batch = await readBatch(batchFolder({'a.txt': 'A'}))
    expect(Object.isFrozen(batch)).toBe(true)
    expect(Object.isFrozen(batch.sources[0])).toBe(true)
    expect(Object.isFrozen(batch.chinese)).toBe(true)
  })

  it('reports what is not part of it', async () => {
    const folder = batchFolder({
      'a.txt': 'A',
      'table.xlsx': '',
      'pictures/one.png': '',
      'templates/own/style.css': '',
      '.DS_Store': ''
    })
    expect((await readBatch(folder)).ignored).toEqual([
      {file: 'pictures/', why: 'a folder; texts stand in the batch folder itself'},
      {file: 'table.xlsx', why: 'not a text; texts end in .txt, .md, .html, .htm'}
    ])
  })
})

describe('a batch file', () => {
  it('adds to what is found', async () => {
    const folder = batchFolder({
      'report.txt': '',
      'extra.html': '',
      'old.md': '',
      'house/style.css': '',
      'batch.yaml': `
title: What water costs
subtitle: A digest
language: zh-hans
publisher: Institute
date: 2024-05
description: On prices.
themes:
  - {id: prices, title: Prices, description: Tariffs., terms: {en: [tariff], zh: [水价]}}
  - {id: supply, title: Supply, terms: [tank, 水库, 5G 网络]}
  - {id: rest, title: The rest}
templates: [brief, house]
sources:
  - file: report.txt
    title: Ten years
    authors: [Li Wei, Anna Berg]
    published: 2023-11-30
    publisher: Journal
    source: Volume 12
    language: en
    url: https://www.example.org/report
    encoding: gb18030
    script: simplified
  - {file: old.md, skip: true}
boilerplate:
  - {id: share, pattern: 'Share this \\p{L}+', where: trailing, example: Share this page}
  - {id: more, pattern: 'More .+'}
digest: {perTheme: 4, minimumScore: 0.5}
chinese: {repair: doubt}
`,
      'review.yaml': `
decisions:
  - {repair: 0a1b2c, decision: accept}
  - {repair: 0a1b2c-2, decision: reject, note: The text is right.}
  - {repair: 3d4e5f, decision: replace, text: ''}
`
    })
    expect(await readBatch(folder)).toEqual({
      name: 'water-prices',
      folder,
      title: 'What water costs',
      subtitle: 'A digest',
      language: 'zh-Hans',
      publisher: 'Institute',
      date: '2024-05',
      description: 'On prices.',
      themes: [
        {id: 'prices', title: 'Prices', description: 'Tariffs.', terms: {en: ['tariff'], zh: ['水价']}},
        {id: 'supply', title: 'Supply', terms: {en: ['tank'], zh: ['水库', '5G 网络']}},
        {id: 'rest', title: 'The rest'}
      ],
      templates: ['brief', 'house'],
      sources: [
        {file: 'extra.html', path: path.join(folder, 'extra.html'), outputName: 'extra'},
        {
          file: 'report.txt',
          path: path.join(folder, 'report.txt'),
          outputName: 'report',
          title: 'Ten years',
          authors: ['Li Wei', 'Anna Berg'],
          published: '2023-11-30',
          publisher: 'Journal',
          source: 'Volume 12',
          language: 'en',
          url: 'https://www.example.org/report',
          encoding: 'gb18030',
          script: 'simplified'
        }
      ],
      ignored: [{file: 'old.md', why: 'skipped in batch.yaml'}],
      boilerplate: [
        {id: 'share', pattern: 'Share this \\p{L}+', where: 'trailing', example: 'Share this page'},
        {id: 'more', pattern: 'More .+', where: 'either'}
      ],
      digest: {perTheme: 4, minimumScore: 0.5},
      chinese: {repair: 'doubt'},
      decisions: [
        {repair: '0a1b2c', decision: 'accept'},
        {repair: '0a1b2c-2', decision: 'reject', note: 'The text is right.'},
        {repair: '3d4e5f', decision: 'replace', text: ''}
      ]
    })
  })

  it.each([
    ['NFD', 'NFC'],
    ['NFC', 'NFD']
  ])('finds a file that is named in %s and listed in %s', async (onDisk, listed) => {
    const name = 'résumé.txt'
    const folder = batchFolder({
      [name.normalize(onDisk)]: '',
      'batch.yaml': `sources: [{file: ${name.normalize(listed)}, title: Found}]`
    })
    expect((await readBatch(folder)).sources).toEqual([
      {
        file: name.normalize('NFC'),
        path: path.join(folder, name.normalize(onDisk)),
        outputName: 'résumé'.normalize('NFC'),
        title: 'Found'
      }
    ])
  })
})

it('reports all problems of a batch at once, in the order of their files', async () => {
  const folder = batchFolder({
    'a.txt': '',
    'A.html': '',
    'Batch.yml': '',
    'batch.yaml': 'titel: x\ndate: soon\nthemes:\n  - id: a\n  - id: a\nsources:\n  - file: b.txt\n',
    'review.yaml': 'decisions:\n  - repair: x\n    decision: acept\n'
  })
  const problems = await problemsIn(folder)
  expect(problems.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`)).toEqual([
    expect.stringContaining('batch.yaml:1:1 Unexpected key `titel`'),
    expect.stringContaining('batch.yaml:2:7 Unexpected `soon` for `date`'),
    expect.stringContaining('batch.yaml:4:5 Unexpected entry without `title`'),
    expect.stringContaining('batch.yaml:5:5 Unexpected entry without `title`'),
    expect.stringContaining('batch.yaml:5:9 Unexpected second `a` in `themes`'),
    expect.stringContaining('batch.yaml:7:11 Unexpected `b.txt`, which does not exist'),
    expect.stringContaining('review.yaml:3:15 Unexpected `acept` for `decision`'),
    expect.stringContaining('Batch.yml:undefined:undefined Unexpected name `Batch.yml`'),
    expect.stringContaining('a.txt:undefined:undefined Unexpected second source for the output name `a`')
  ])
})

describe('a listed source', () => {
  it.each([
    ['raport.txt', 'which does not exist', 'did you mean `report.txt`?'],
    ['../other/report.txt', 'which lies outside the batch folder', 'move the file into the batch folder'],
    ['..\\other\\report.txt', 'which lies outside the batch folder', 'move the file into the batch folder'],
    ['sub/../../report.txt', 'which lies outside the batch folder', 'move the file into the batch folder'],
    ['/etc/passwd', 'which lies outside the batch folder', 'move the file into the batch folder'],
    ['C:\\report.txt', 'which lies outside the batch folder', 'move the file into the batch folder'],
    ['sub/report.txt', 'which lies in a folder of its own', 'move the file into the batch folder'],
    ['report.docx', 'expected a name that ends in .txt, .md, .html, .htm', undefined],
    ['batch.yaml', 'expected a name that ends in .txt, .md, .html, .htm', undefined]
  ])('%s is refused', async (file, message, hint) => {
    const folder = batchFolder({
      'report.txt': '',
      'sub/report.txt': '',
      'batch.yaml': `sources:\n  - title: T\n    file: '${file}'\n`
    })
    const problems = await problemsIn(folder)
    expect(problems).toMatchObject([{file: 'batch.yaml', line: 3, column: 11}])
    expect(problems[0]?.message).toContain(`Unexpected \`${file}\``)
    expect(problems[0]?.message).toContain(message)
    expect(problems[0]?.hint).toBe(hint)
  })

  it('is refused a second time', async () => {
    const folder = batchFolder({'a.txt': '', 'batch.yaml': 'sources:\n  - file: a.txt\n  - file: a.txt\n'})
    expect(await problemsIn(folder)).toMatchObject([
      {line: 3, message: 'Unexpected second `a.txt` in `sources`, expected each once'}
    ])
  })
})

describe('a link in the batch folder', () => {
  const linked = (target: string) => {
    const folder = batchFolder({'a.txt': '', 'sub/b.txt': ''})
    writeFileSync(path.join(folder, '..', 'secret.txt'), '')
    symlinkSync(target, path.join(folder, 'link.txt'))
    return folder
  }

  it.each([
    ['outside', '../secret.txt', 'Unexpected link to outside the batch folder'],
    ['nothing', 'nowhere.txt', 'Unexpected link to nothing']
  ])('to %s is refused', async (_, target, message) => {
    expect(await problemsIn(linked(target))).toMatchObject([
      {
        file: 'link.txt',
        message: expect.stringContaining(message),
        hint: 'put the text itself into the folder'
      }
    ])
  })

  it('to a place in the folder is a text', async () => {
    expect((await readBatch(linked('sub/b.txt'))).sources.map(({file}) => file)).toEqual([
      'a.txt',
      'link.txt'
    ])
  })

  it('to a folder is ignored', async () => {
    expect((await readBatch(linked('sub'))).ignored.map(({file}) => file)).toEqual(['link.txt', 'sub/'])
  })
})

describe('two texts with one output name', () => {
  const texts = {'report.txt': '', 'Report.html': ''}

  it('are refused', async () => {
    const folder = batchFolder(texts)
    expect(await problemsIn(folder)).toEqual([
      {
        file: 'report.txt',
        message: 'Unexpected second source for the output name `report` beside `Report.html`, expected one',
        hint: 'rename one of the two, or list it in batch.yaml with `skip: true`'
      }
    ])
  })

  it('are one if the other is skipped', async () => {
    const folder = batchFolder({...texts, 'batch.yaml': 'sources: [{file: Report.html, skip: true}]'})
    expect((await readBatch(folder)).sources.map(({file}) => file)).toEqual(['report.txt'])
  })

  it('are not reported where a broken batch file might skip one', async () => {
    const folder = batchFolder({...texts, 'batch.yaml': 'sources: [{file: Report.html, skip: true}'})
    expect(await problemsIn(folder)).toMatchObject([{file: 'batch.yaml'}])
  })
})

describe('no texts', () => {
  it.each([
    ['an empty folder', {}, 'Unexpected folder without texts'],
    ['only other files', {'a.pdf': ''}, 'Unexpected folder without texts'],
    [
      'only skipped texts',
      {'a.txt': '', 'batch.yaml': 'sources: [{file: a.txt, skip: true}]'},
      'Unexpected batch in which every text is skipped'
    ]
  ])('%s', async (_, files, message) => {
    expect(await problemsIn(batchFolder(files))).toMatchObject([
      {file: '', message: expect.stringContaining(message), hint: 'put the texts into the folder'}
    ])
  })
})

describe('no batch folder', () => {
  it('names the nearest', async () => {
    const folder = batchFolder({'a.txt': ''})
    const wrong = path.join(path.dirname(folder), 'water-price')
    expect(await problemsIn(wrong)).toEqual([
      {
        file: '',
        message: 'Unexpected batch `water-price`, which does not exist, expected one of water-prices',
        hint: 'did you mean `water-prices`?'
      }
    ])
  })

  it('says how to make it', async () => {
    const folder = path.join(sourcesFolder(), 'energy')
    expect(await problemsIn(folder)).toMatchObject([{hint: 'make it with `briefmill new energy`'}])
  })

  it('says that there is no sources folder either', async () => {
    const sources = path.join(sourcesFolder(), 'sources')
    expect(await problemsOf(readBatch(path.join(sources, 'x')), sources)).toMatchObject([
      {file: '', message: expect.stringContaining('Unexpected sources folder that does not exist')}
    ])
  })

  it('is no file', async () => {
    const folder = batchFolder({'a.txt': ''})
    expect(await problemsIn(path.join(folder, 'a.txt'))).toMatchObject([
      {message: 'Unexpected file, expected a batch folder'}
    ])
  })
})

it('whatever its files say, a batch is read or refused with problems', async () => {
  const parts = [
    'title',
    'sources',
    'file',
    'a.txt',
    'decisions',
    ': ',
    ':',
    '- ',
    '\n',
    '\n  ',
    '[',
    '{',
    '}',
    '"',
    '#',
    '*a',
    '\t',
    '\0',
    '\xff'
  ]
  const file = fc
    .array(fc.constantFrom(...parts), {maxLength: 30})
    .map(text => Uint8Array.from(Buffer.from(text.join(''), 'latin1')))
  const folder = batchFolder({'a.txt': ''})
  await fc.assert(
    fc.asyncProperty(file, file, async (batch, review) => {
      writeFileSync(path.join(folder, 'batch.yaml'), batch)
      writeFileSync(path.join(folder, 'review.yaml'), review)
      const outcome = await readBatch(folder).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(BriefmillError)
      else expect(outcome).toMatchObject({sources: [{file: 'a.txt'}]})
    })
  )
})

it('a batch file that is a folder is reported', async () => {
  const folder = batchFolder({'a.txt': ''})
  mkdirSync(path.join(folder, 'batch.yaml'))
  expect(await problemsIn(folder)).toMatchObject([
    {
      file: 'batch.yaml',
      message: 'Unexpected file that cannot be read (EISDIR), expected a readable YAML file'
    }
  ])
})

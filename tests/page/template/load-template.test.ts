import {readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {templateJsonSchema} from '../../../pipeline/page/index.ts'
import {problemsOf} from '../fixtures/problems.ts'
import {folderWith, shipped, templateNamed} from '../fixtures/templates-folder.ts'
import {loadTemplate} from '../load-template.ts'

describe('a template is found', () => {
  test('among those that are shipped', async () => {
    const template = await loadTemplate('digest', [shipped])
    expect(template.settings).toEqual({
      name: 'digest',
      description: expect.any(String),
      page: 'A4',
      orientation: 'portrait',
      layout: 'page',
      needs: ['themes', 'sources']
    })
    expect(template.styles.map(({file}) => file)).toEqual([
      'templates/layouts/page.css',
      'templates/digest/style.css'
    ])
  })

  test('in the folder of a batch first, with the partials, layouts and words that it has', async () => {
    const folder = await templateNamed('digest', 'own', {
      'partials/cover.hbs': 'own cover',
      'layouts/page.css': '/* own */',
      'words/en.yaml': 'contents: Inhalt\nown: Mine\n'
    })
    const {content, partials, styles, words} = await loadTemplate('digest', [folder, shipped])
    expect(content.text).toBe('own')
    expect(partials.get('cover')?.text).toBe('own cover')
    expect(partials.get('passage')?.file).toBe('templates/partials/passage.hbs')
    expect(styles[0]?.text).toBe('/* own */')
    expect(words.get('en')).toMatchObject({contents: 'Inhalt', own: 'Mine', notes: 'Notes'})
  })

  test('whatever its line ends and byte order mark', async () => {
    const folder = await templateNamed('trial', '\uFEFFa\r\nb\r\n')
    expect((await loadTemplate('trial', [folder, shipped])).content.text).toBe('a\nb\n')
  })
})

describe('a template is refused', () => {
  const mistakes = async (name: string, files: Readonly<Record<string, string>>) => {
    const folder = await templateNamed('trial', 'x', files)
    const problems = await problemsOf(() => loadTemplate(name, [folder, shipped]))
    return problems.map(({file, ...problem}) => ({
      ...(file && {file: file.replace(`${folder}/`, '')}),
      ...problem
    }))
  }

  test('if its name is unknown, and the names are given', async () => {
    expect(await mistakes('digets', {})).toEqual([
      {message: 'Unexpected template `digets`', hint: 'did you mean `digest`?'}
    ])
    expect(await mistakes('nothing-like-it', {})).toEqual([
      {message: 'Unexpected template `nothing-like-it`', hint: 'there is digest, reader, trial'}
    ])
  })

  test.each([
    [
      'a misspelt key',
      'name: trial\ndescription: x\npage: A4\nlayuot: page\n',
      {line: 4, column: 9, message: 'Unexpected key `layuot`', hint: 'did you mean `layout`?'}
    ],
    [
      'an unknown page size',
      'name: trial\ndescription: x\npage: A7\n',
      {line: 3, column: 7, message: expect.stringMatching(/^Unexpected value of `page`: .*"A4"/)}
    ],
    [
      'a missing key',
      'name: trial\npage: A4\n',
      {line: 1, column: 1, message: expect.stringMatching(/^Unexpected value of `description`/)}
    ],
    [
      'a part that no digest has',
      'name: trial\ndescription: x\npage: A4\nneeds: [passages]\n',
      {line: 4, column: 9, message: expect.stringMatching(/^Unexpected value of `needs.0`/)}
    ],
    ['broken YAML', 'name: [\n', {line: 2, column: 1, message: expect.stringMatching(/^Unexpected YAML/)}],
    [
      'another name',
      'name: other\ndescription: x\npage: A4\n',
      {message: 'Unexpected name `other`, expected `trial` like the folder'}
    ],
    [
      'an unknown layout',
      'name: trial\ndescription: x\npage: A4\nlayout: pages\n',
      {message: 'Unexpected layout `pages`', hint: 'did you mean `page`?'}
    ]
  ])('for %s in template.yaml', async (_, yaml, expected) => {
    expect(await mistakes('trial', {'trial/template.yaml': yaml})).toEqual([
      {file: 'trial/template.yaml', ...expected}
    ])
  })

  test('if a file is missing', async () => {
    const folder = await templateNamed('trial', 'x')
    await rm(join(folder, 'trial/style.css'))
    const problems = await problemsOf(() => loadTemplate('trial', [folder, shipped]))
    expect(problems).toMatchObject([{file: `${folder}/trial/style.css`}])
  })

  test('if its folder has no template.yaml: it may hold anything', async () => {
    const folder = await folderWith({'digets/notes.txt': ''})
    expect(await problemsOf(() => loadTemplate('digets', [folder, shipped]))).toEqual([
      {message: 'Unexpected template `digets`', hint: 'did you mean `digest`?'}
    ])
  })

  test.each([
    ['a picture from elsewhere', 'a {\n  background: url("https://e.org/a.png") }', '`url(`', 2, 15],
    ['another style sheet', '@import "a.css";', '`@import`', 1, 1],
    ['the end of the style element, even in a comment', '/* </style> */', '`</style`', 1, 4]
  ])('for %s in style.css', async (_, css, found, line, column) => {
    expect(await mistakes('trial', {'trial/style.css': css})).toMatchObject([
      {file: 'trial/style.css', line, column, message: expect.stringContaining(found)}
    ])
  })

  test('but not for pictures in the style sheet itself, or words in a comment', async () => {
    const css = '/* url(x) @import */ a { background: url("data:image/png;base64,AA==") url(#a) }'
    expect(await mistakes('trial', {'trial/style.css': css})).toEqual([])
  })

  test.each([
    [
      'a phrase that English lacks',
      'contens: x\n',
      {message: expect.stringContaining('Unexpected phrase `contens`'), hint: 'did you mean `contents`?'}
    ],
    [
      'a value that the English phrase lacks',
      'lines: "{from} {too}"\n',
      {message: 'Unexpected value {too} in the phrase `lines`', hint: 'did you mean `to`?'}
    ]
  ])('for %s in the words of another language', async (_, words, expected) => {
    expect(await mistakes('trial', {'words/zh-Hans.yaml': words})).toEqual([
      {file: 'words/zh-Hans.yaml', ...expected}
    ])
  })
})

test('the published schema of template.yaml is that of the code', async () => {
  expect(JSON.parse(await readFile('templates/template.schema.json', 'utf8'))).toEqual(templateJsonSchema())
})

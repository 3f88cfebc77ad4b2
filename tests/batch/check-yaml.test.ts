import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {batchFile} from '../../pipeline/batch/batch-file.ts'
import {batchTemplate} from '../../pipeline/batch/batch-template.ts'
import {checkYaml} from '../../pipeline/batch/check-yaml.ts'
import {reviewFile} from '../../pipeline/batch/review-file.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Place, message and hint of each problem, as people read them. */
const check = (text: string, schema: typeof batchFile | typeof reviewFile = batchFile) =>
  checkYaml(bytesOf(text), 'batch.yaml', schema, []).problems.map(
    ({line, column, message, hint}) => `${line}:${column} ${message}${hint === undefined ? '' : ` (${hint})`}`
  )

describe('what the schema refuses', () => {
  it.each([
    [
      'a misspelt key',
      'titel: x',
      '1:1 Unexpected key `titel`, expected one of title, subtitle, language, publisher, date, description, themes, templates, sources, boilerplate, digest, chinese (did you mean `title`?)'
    ],
    [
      'an unknown key deep down',
      'digest:\n  amount: 3',
      '2:3 Unexpected key `amount`, expected one of perTheme, minimumScore'
    ],
    [
      'a misspelt key that has to be there, once',
      'themes:\n  - id: a\n    titel: A',
      '3:5 Unexpected key `titel`, expected one of id, title, description, terms (did you mean `title`?)'
    ],
    [
      'a missing key',
      'themes:\n  - title: A',
      '2:5 Unexpected entry without `id`, expected an id of letters, digits, - and _'
    ],
    [
      'a number for a text',
      'title: 2024',
      '1:8 Unexpected number 2024 for `title`, expected a text (put it in quotes)'
    ],
    ['a list for a text', 'title: [a]', '1:8 Unexpected list for `title`, expected a text'],
    [
      'no value',
      'subtitle: A\ntitle:\n',
      '2:1 Unexpected empty value for `title`, expected a text (write a value behind the colon, or delete the line)'
    ],
    ['an empty text', "title: ' '", '1:8 Unexpected ` ` for `title`, expected a text'],
    [
      'a text for a list',
      'templates: digest',
      '1:12 Unexpected `digest` for `templates`, expected a list of template names (write each entry on a line of its own that begins with `- `)'
    ],
    [
      'an empty list of templates',
      'templates: []',
      '1:12 Unexpected list for `templates`, expected at least one template name'
    ],
    [
      'a misspelt choice',
      'chinese:\n  repair: of',
      '2:11 Unexpected `of` for `repair`, expected one of off, doubt, repair (did you mean `off`?)'
    ],
    [
      'a date that is none',
      'date: May 2024',
      '1:7 Unexpected `May 2024` for `date`, expected a date such as 2024, 2024-05 or 2024-05-31'
    ],
    [
      'a date off the calendar',
      'date: 2023-02-29',
      '1:7 Unexpected `2023-02-29` for `date`, expected a date that is on the calendar'
    ],
    [
      'a year as a number',
      'date: 2024',
      '1:7 Unexpected number 2024 for `date`, expected a date such as 2024, 2024-05 or 2024-05-31 (put it in quotes)'
    ],
    [
      'a language in words',
      'language: english',
      '1:11 Unexpected `english` for `language`, expected a language tag such as en, zh-Hans or zh-Hant'
    ],
    [
      'a language with an underscore',
      'language: zh_CN',
      '1:11 Unexpected `zh_CN` for `language`, expected a language tag such as en, zh-Hans or zh-Hant'
    ],
    [
      'an address without https',
      'sources:\n  - file: a.txt\n    url: www.example.org',
      '3:10 Unexpected `www.example.org` for `url`, expected a web address that begins with https:// or http://'
    ],
    [
      'a script for an address',
      'sources:\n  - file: a.txt\n    url: javascript:alert(1)',
      '3:10 Unexpected `javascript:alert(1)` for `url`, expected a web address that begins with https:// or http://'
    ],
    [
      'a number out of range',
      'digest: {minimumScore: 25}',
      '1:24 Unexpected number 25 for `minimumScore`, expected a number from 0 to 1'
    ],
    [
      'a part of a number',
      'digest: {perTheme: 2.5}',
      '1:20 Unexpected number 2.5 for `perTheme`, expected a whole number from 1 to 100'
    ],
    [
      'yes',
      'sources: [{file: a.txt, skip: yes}]',
      '1:31 Unexpected `yes` for `skip`, expected true or false'
    ],
    [
      'terms that are no list',
      'themes: [{id: a, title: A, terms: water}]',
      '1:35 Unexpected `water` for `terms`, expected a list of terms, or such lists under `en` and `zh`'
    ],
    [
      'a term that is no text',
      'themes: [{id: a, title: A, terms: [x, 5]}]',
      '1:39 Unexpected number 5 in `terms`, expected a text (put it in quotes)'
    ],
    [
      'a term that is no text, by language',
      'themes: [{id: a, title: A, terms: {zh: [5]}}]',
      '1:41 Unexpected number 5 in `zh`, expected a text (put it in quotes)'
    ],
    [
      'an unknown language of terms',
      'themes: [{id: a, title: A, terms: {cn: [水]}}]',
      '1:36 Unexpected key `cn`, expected one of en, zh (did you mean `en`?)'
    ],
    [
      'an id with a space',
      'themes: [{id: a b, title: A}]',
      '1:15 Unexpected `a b` for `id`, expected an id of letters, digits, - and _'
    ],
    [
      'a text instead of keys',
      'just a text',
      '1:1 Unexpected `just a text`, expected keys such as `title` and `themes`'
    ],
    [
      'a list instead of keys',
      '- title: x',
      '1:1 Unexpected list, expected keys such as `title` and `themes`'
    ]
  ])('%s', (_, text, problem) => {
    expect(check(text)).toEqual([problem])
  })

  it('a misspelt key beside the right one, with a mistake of its own', () => {
    expect(check('titel: a\ntitle: 5')).toEqual([
      expect.stringContaining('1:1 Unexpected key `titel`'),
      expect.stringContaining('2:8 Unexpected number 5 for `title`')
    ])
  })

  it.each([
    [
      'a broken pattern',
      "'a(b'",
      '1:32 Unexpected `a(b` for `pattern`, expected a regular expression (Unterminated group)'
    ],
    [
      'an escape that the flag u forbids',
      "'\\-'",
      '1:32 Unexpected `\\-` for `pattern`, expected a regular expression (Invalid escape)'
    ],
    [
      'a pattern that is one only between others',
      "'a)|(b'",
      "1:32 Unexpected `a)|(b` for `pattern`, expected a regular expression (Unmatched ')')"
    ],
    [
      'a look-behind',
      "'(?<=a)b'",
      '1:32 Unexpected `(?<=a)b` for `pattern`, expected a regular expression that takes time in line with the text (invalid named capture) (write it without look-ahead, look-behind, back-references and counts above 1000)'
    ],
    [
      'a back-reference',
      "'(a|b)\\1'",
      '1:32 Unexpected `(a|b)\\1` for `pattern`, expected a regular expression that takes time in line with the text (invalid escape sequence) (write it without look-ahead, look-behind, back-references and counts above 1000)'
    ],
    [
      'a pattern that takes all',
      "'x*'",
      '1:32 Unexpected `x*` for `pattern`, expected a regular expression that an empty line does not match'
    ],
    [
      'an example that does not match',
      "'Share', example: Share it",
      '1:50 Unexpected `Share it` for `example`, expected a line that the pattern matches'
    ]
  ])('%s', (_, pattern, problem) => {
    expect(check(`boilerplate: [{id: a, pattern: ${pattern}}]`)).toEqual([problem])
  })

  it.each([
    [
      'no text for a replacement',
      'decisions:\n  - {repair: x, decision: replace}',
      '2:5 Unexpected entry without `text`, expected a text'
    ],
    [
      'a text beside a rejection',
      'decisions:\n  - {repair: x, decision: reject, text: y}',
      '2:35 Unexpected `text`, which does not go with the keys beside it'
    ],
    [
      'a misspelt decision',
      'decisions:\n  - {repair: x, decision: rejct}',
      '2:27 Unexpected `rejct` for `decision`, expected one of accept, reject, replace (did you mean `reject`?)'
    ],
    [
      'no decision',
      'decisions:\n  - {repair: x}',
      '2:5 Unexpected entry without `decision`, expected one of accept, reject, replace'
    ],
    [
      'no entry',
      'decisions:\n  - x',
      '2:5 Unexpected `x` in `decisions`, expected a decision with `repair` and `decision`'
    ]
  ])('in a review: %s', (_, text, problem) => {
    expect(check(text, reviewFile)).toEqual([problem])
  })
})

describe('what is no YAML for plain data', () => {
  it.each([
    [
      'a tab',
      'themes:\n\t- id: a',
      '2:1 Unexpected tab at the start of a line, expected spaces (indent with two spaces for each level)'
    ],
    [
      'a colon in a value',
      'title: Water: a study',
      '1:8 Unexpected `: ` inside a value, expected one key and one value in a line (put the whole value in quotes)'
    ],
    [
      'an open quote',
      'title: "Water',
      '1:14 Unexpected end of a value, expected the quote or bracket that closes it (look for an opening quote or bracket above)'
    ],
    [
      'an open bracket',
      'templates: [a, b',
      '1:17 Unexpected end of a value, expected the quote or bracket that closes it (look for an opening quote or bracket above)'
    ],
    [
      'a backslash',
      'title: "\\d"',
      "1:9 Unexpected backslash in double quotes, expected one of the escapes of YAML (put the value in single quotes: 'like this')"
    ],
    [
      'a mark that YAML keeps for itself',
      'title: @home',
      '1:8 Unexpected mark at the start of a value, expected a letter, a digit or a quote (put the whole value in quotes)'
    ],
    [
      'a key twice',
      'title: a\ndate: "2024"\ntitle: b',
      '3:1 Unexpected second `title`, expected each key once (delete one of the two)'
    ],
    [
      'a reference',
      'title: &t a\nsubtitle: *t',
      '2:11 Unexpected reference `*t`, expected the value itself (write the value out; a text that begins with `*` has to be in quotes)'
    ],
    [
      'a tag',
      'title: !secret a',
      '1:8 Unexpected tag at the start of a value, expected no `!` (put the whole value in quotes)'
    ],
    [
      'a group as a key',
      '? [a]\n: b',
      '1:3 Unexpected group or nothing as a key, expected a word (put a word before the colon)'
    ],
    [
      'two documents',
      'title: a\n---\ntitle: b',
      '2:1 Unexpected `---`, expected one document in the file (delete the line)'
    ],
    [
      'a key without a space behind its colon',
      'title:x\ndate: "2024"',
      '1:1 Unexpected line without a key, expected `key: value` (put a space after the colon, or indent a line that continues a value)'
    ]
  ])('%s', (_, text, problem) => {
    expect(check(text)).toEqual([problem])
  })

  it('a key twice hides no other mistake, also of the one that counts', () => {
    const text = 'title: a\ntemplates: digest\ntitle: [b]\nthemes:\n  - id: a\n    id: b\n'
    expect(check(text).map(problem => problem.replace(/, expected.*/, ''))).toEqual([
      '2:12 Unexpected `digest` for `templates`',
      '3:1 Unexpected second `title`',
      '3:8 Unexpected list for `title`',
      '5:5 Unexpected entry without `title`',
      '6:5 Unexpected second `id`'
    ])
  })

  it('another encoding', () => {
    const bytes = Uint8Array.from([...bytesOf('title: 水\nsubtitle: '), 0xc4, 0xe3])
    expect(checkYaml(bytes, 'batch.yaml', batchFile, []).problems).toEqual([
      {
        file: 'batch.yaml',
        line: 2,
        column: 11,
        message: 'Unexpected byte, expected UTF-8',
        hint: 'save the file as UTF-8'
      }
    ])
  })

  it('too much of it', () => {
    const bytes = new Uint8Array(1_000_001).fill(0x23)
    expect(checkYaml(bytes, 'batch.yaml', batchFile, []).problems).toMatchObject([
      {message: 'Unexpected size of 1000001 bytes, expected 1000000 at most'}
    ])
  })
})

it('a mark, Windows line ends and comments are no mistake', () => {
  const {data, problems} = checkYaml(
    bytesOf('\uFEFF# x\r\ntitle: a # b\r\ntemplates:\r\n  - brief\r\n'),
    'b',
    batchFile,
    []
  )
  expect(problems).toEqual([])
  expect(data).toMatchObject({title: 'a', templates: ['brief']})
})

describe('whatever is in the file', () => {
  const words = [
    'title',
    'themes',
    'terms',
    'id',
    'sources',
    'file',
    'decisions',
    'decision',
    'repair',
    '__proto__',
    'constructor',
    'a',
    '1',
    'null',
    'true',
    '1e999',
    '2024'
  ]
  const marks = [
    ': ',
    ':',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!',
    '|',
    '>',
    '? ',
    '---',
    '%',
    '\t',
    '<<: ',
    '\\',
    '水',
    '\uFEFF',
    '\0'
  ]
  const yamlLike = fc.array(fc.constantFrom(...words, ...marks), {maxLength: 60}).map(parts => parts.join(''))
  const places = fc.oneof(yamlLike, fc.string({unit: 'binary'}), fc.json())

  it.each([
    ['batch.yaml', batchFile],
    ['review.yaml', reviewFile]
  ] as const)('%s gives data or problems with a place', (file, schema) => {
    fc.assert(
      fc.property(places, text => {
        const lines = text.split('\n').length
        for (const {line, column, message} of checkYaml(bytesOf(text), file, schema, []).problems) {
          expect(message).toMatch(/^Unexpected /)
          expect(line).toBeGreaterThan(0)
          expect(line).toBeLessThanOrEqual(lines)
          expect(column).toBeGreaterThan(0)
        }
      }),
      {numRuns: 500}
    )
  })

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['groups', '{a: '.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['keys', Array.from({length: 20_000}, (_, index) => `key${index}: 1`).join('\n')]
  ])('tens of thousands of %s are refused', (_, text) => {
    expect(check(text).length).toBeGreaterThan(0)
  })
})

it('what the template of a new batch proposes is accepted', () => {
  const proposed = batchTemplate.replace(
    /^# ((?:title|subtitle|description|publisher|language|date|templates|themes|sources|boilerplate|digest|chinese):| {2})/gm,
    '$1'
  )
  const {data, problems} = checkYaml(bytesOf(proposed), 'batch.yaml', batchFile, [])
  expect(problems).toEqual([])
  expect(Object.keys(data).sort()).toEqual(Object.keys(batchFile.shape).sort())
})

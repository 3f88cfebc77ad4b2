import {describe, expect, test} from 'vitest'
import {problemsOf} from '../fixtures/problems.ts'
import {shipped, templateNamed} from '../fixtures/templates-folder.ts'
import {loadTemplate} from '../load-template.ts'

/** What is wrong with a template: `line:column message (hint)`. */
async function mistakes(text: string, files: Readonly<Record<string, string>> = {}) {
  const folder = await templateNamed('trial', text, files)
  const problems = await problemsOf(() => loadTemplate('trial', [folder, shipped]))
  return problems.map(
    ({line, column, message, hint}) => `${line}:${column} ${message}${hint === undefined ? '' : ` (${hint})`}`
  )
}

describe('a field that the model lacks', () => {
  test.each([
    ['at the top', 'x\n  {{batch.titel}}', '2:5 Unexpected field `titel` of `batch` (did you mean `title`?)'],
    [
      'in a list',
      '{{#each themes}}{{#each passages}}{{titel}}{{/each}}{{/each}}',
      '1:37 Unexpected field `titel` of this context (there is alsoIn, dates, headings, id, language, markdown, place, quantities, repairs, score, sourceId, terms, text, words)'
    ],
    [
      'further out',
      '{{#each themes}}{{#each passages}}{{../titles}}{{/each}}{{/each}}',
      '1:37 Unexpected field `titles` of that context (did you mean `title`?)'
    ],
    [
      'by way of the root',
      '{{@root.counts.word}}',
      '1:3 Unexpected field `word` of `@root.counts` (did you mean `words`?)'
    ],
    [
      'in a condition',
      '{{#if batch.publishr}}x{{/if}}',
      '1:7 Unexpected field `publishr` of `batch` (did you mean `publisher`?)'
    ],
    [
      'in a branch that no digest need take',
      '{{#if figures}}{{else}}{{bach}}{{/if}}',
      '1:26 Unexpected field `bach` of this context (did you mean `batch`?)'
    ],
    [
      'as a value',
      '{{show-number counts.wrds}}',
      '1:15 Unexpected field `wrds` of `counts` (did you mean `words`?)'
    ],
    [
      'as an option',
      '{{say "passages" count=counts.wrds}}',
      '1:24 Unexpected field `wrds` of `counts` (did you mean `words`?)'
    ],
    [
      'of what a helper gives',
      '{{#each themes}}{{#each (get-notes this)}}{{y}}{{/each}}{{/each}}',
      '1:45 Unexpected field `y` of this context (there is after, before, id, kind, mark, number, rule, severity, why)'
    ],
    [
      'of a named element',
      '{{#each themes as |theme|}}{{theme.nme}}{{/each}}',
      '1:30 Unexpected field `nme` of `theme` (there is description, id, passages, title)'
    ],
    ['of a text', '{{batch.title.long}}', '1:3 Unexpected field `long` of `batch.title` (it has no fields)'],
    [
      'of a list',
      '{{themes.title}}',
      '1:3 Unexpected field `title` of `themes` (it is a list: go through it with {{#each}})'
    ],
    [
      'that every object has in JavaScript',
      '{{batch.constructor}}',
      expect.stringContaining('Unexpected field `constructor` of `batch`')
    ],
    [
      'beginning with @',
      '{{#each themes}}{{@indx}}{{/each}}',
      '1:19 Unexpected `@indx` (did you mean `@index`?)'
    ]
  ])('%s', async (_, text, expected) => {
    expect(await mistakes(text)).toEqual([expected])
  })

  test('in a partial, with the file of the partial', async () => {
    const folder = await templateNamed('trial', '{{> seal}}', {'partials/seal.hbs': '\n{{batch.titel}}'})
    const problems = await problemsOf(() => loadTemplate('trial', [folder, shipped]))
    expect(problems).toMatchObject([{file: `${folder}/partials/seal.hbs`, line: 2, column: 3}])
  })

  test('in a layout, with the file of the layout', async () => {
    const folder = await templateNamed('trial', 'x', {'layouts/page.hbs': '{{batsh.title}}{{> content}}'})
    const problems = await problemsOf(() => loadTemplate('trial', [folder, shipped]))
    expect(problems).toMatchObject([{file: `${folder}/layouts/page.hbs`, line: 1, column: 3}])
  })

  test('once, however often the partial is called, and all of them', async () => {
    const files = {'partials/seal.hbs': '{{batch.a}}{{batch.b}}'}
    expect(await mistakes('{{> seal}}{{> seal}}{{batch.c}}', files)).toHaveLength(3)
  })
})

describe('an optional field', () => {
  const untested = expect.stringContaining('Unexpected use of the optional field `publisher` without a test')

  test.each([
    '{{batch.publisher}}',
    '{{show-short batch.publisher 3}}',
    '{{#if batch.publisher}}{{else}}{{batch.publisher}}{{/if}}',
    '{{#if batch.date}}{{batch.publisher}}{{/if}}',
    '{{#unless batch.publisher}}{{batch.publisher}}{{/unless}}',
    '{{#each sources}}{{publisher}}{{/each}}',
    '{{#if batch.publisher}}{{#each sources}}{{publisher}}{{/each}}{{/if}}',
    '{{#if batch.publisher.length}}x{{/if}}'
  ])('must be tested: %s', async text => {
    expect(await mistakes(text)).toEqual([untested])
  })

  test.each([
    '{{#if batch.publisher}}{{batch.publisher}}{{/if}}',
    '{{#if batch.publisher}}{{#each themes}}{{@root.batch.publisher}}{{/each}}{{/if}}',
    '{{#unless batch.publisher}}x{{else}}{{batch.publisher}}{{/unless}}',
    '{{#with batch.publisher}}{{this}}{{/with}}',
    '{{#with batch}}{{#if publisher}}{{publisher}}{{/if}}{{/with}}',
    '{{#each sources}}{{#if publisher}}{{#each ../themes}}{{../publisher}}{{/each}}{{/if}}{{/each}}'
  ])('can be used where it was: %s', async text => {
    expect(await mistakes(text)).toEqual([])
  })

  test('is optional for a partial that it is given to', async () => {
    const call = '{{> seal by=batch.publisher}}'
    expect(await mistakes(call, {'partials/seal.hbs': '{{#if by}}{{by}}{{/if}}'})).toEqual([])
    expect(await mistakes(call, {'partials/seal.hbs': '{{by}}'})).toEqual([
      '1:3 Unexpected use of the optional field `by` without a test (put it inside {{#if …}}: there are digests without `by`)'
    ])
  })
})

describe('a call', () => {
  test.each([
    ['of no helper', '{{show-dte "2024"}}', '1:3 Unexpected helper `show-dte` (did you mean `show-date`?)'],
    [
      'of no helper as a value',
      '{{#if (sane 1 2)}}{{/if}}',
      '1:8 Unexpected helper `sane` (did you mean `same`?)'
    ],
    [
      'of a helper that Handlebars brings along',
      '{{lookup themes 0}}',
      expect.stringContaining('Unexpected helper `lookup`')
    ],
    ['of no partial', '{{> pasage}}', '1:5 Unexpected partial `pasage` (did you mean `passage`?)'],
    [
      'of a computed partial',
      '{{> (same 1 2)}}',
      '1:1 Unexpected computed partial, expected the name of one'
    ],
    ['of no block', '{{#eech themes}}{{/eech}}', '1:4 Unexpected block `eech` (did you mean `each`?)'],
    [
      'of a helper as a block',
      '{{#same 1 2}}{{/same}}',
      '1:4 Unexpected block `same` (`same` is no block: write {{same …}})'
    ],
    ['of a field as a block', '{{#themes}}{{/themes}}', expect.stringContaining('Unexpected block `themes`')],
    ['without a value', '{{show-date}}', '1:1 Unexpected nothing behind `show-date`, expected 1: date'],
    [
      'with one too many',
      '{{show-date "a" "b"}}',
      '1:1 Unexpected 2 values behind `show-date`, expected 1: date'
    ],
    [
      'with a wrong value',
      '{{show-number batch.title}}',
      '1:15 Unexpected a text as `number`, expected a number'
    ],
    [
      'with something else',
      '{{show-quotation batch level=3}}',
      expect.stringContaining('as `passage`, expected something with id, markdown')
    ],
    [
      'without an option',
      '{{#each sources}}{{show-article this}}{{/each}}',
      '1:18 Unexpected `show-article` without `level=…`'
    ],
    [
      'with an unknown option',
      '{{#each sources}}{{show-article this level=3 levl=2}}{{/each}}',
      '1:46 Unexpected option `levl` of `show-article` (did you mean `level`?)'
    ],
    ['of no phrase', '{{say "contens"}}', '1:7 Unexpected phrase `contens` (did you mean `contents`?)'],
    [
      'of a phrase without its value',
      '{{say "passages"}}',
      '1:1 Unexpected phrase `passages` without `count=…`'
    ],
    [
      'of a phrase with another value',
      '{{say "contents" cuont=1}}',
      '1:18 Unexpected value `cuont` of the phrase `contents` (there is none)'
    ],
    [
      'of a computed phrase',
      '{{say batch.title}}',
      '1:1 Unexpected computed phrase, expected the name of one in quotation marks'
    ]
  ])('%s', async (_, text, expected) => {
    expect(await mistakes(text)).toEqual([expected])
  })
})

describe('what cannot be', () => {
  test.each([
    [
      'unescaped output',
      '{{{batch.title}}}',
      '1:1 Unexpected {{{ }}} or {{& }}: nothing is put on a page unescaped'
    ],
    [
      'unescaped output, the other way',
      '{{&batch.title}}',
      '1:1 Unexpected {{{ }}} or {{& }}: nothing is put on a page unescaped'
    ],
    ['a list printed', '{{themes}}', '1:1 Unexpected a list, expected a text or a number to print'],
    ['an object printed', '{{batch}}', '1:1 Unexpected something with id, title, subtitle'],
    [
      'a text gone through',
      '{{#each batch.title}}x{{/each}}',
      '1:1 Unexpected a text, expected a list to go through'
    ],
    ['a context above the first', '{{../batch}}', '1:3 Unexpected `../batch`'],
    ['a context above a partial', '{{#each themes}}{{> up}}{{/each}}', '1:3 Unexpected `../batch`'],
    ['a partial inside itself', '{{> round}}', '1:5 Unexpected partial `round` inside itself'],
    [
      'an inline partial',
      '{{#*inline "x"}}{{/inline}}',
      '1:1 Unexpected partial with a block, or inline partial'
    ],
    [
      'a partial with a block',
      '{{#> passage}}x{{/passage}}',
      '1:1 Unexpected partial with a block, or inline partial'
    ]
  ])('%s', async (_, text, expected) => {
    const files = {'partials/up.hbs': '{{../batch}}', 'partials/round.hbs': '{{> round}}'}
    expect((await mistakes(text, files)).map(each => each.slice(0, expected.length))).toEqual([expected])
  })
})

describe('a syntax error', () => {
  test.each([
    [
      'a block that never ends',
      'x\n{{#if batch}}',
      '2:14 Unexpected end of the template, expected the end of a block'
    ],
    [
      'a block that ends as another',
      'x {{#if batch}}{{/each}}',
      "1:6 Unexpected template code: if doesn't match each"
    ],
    [
      'a block that never ends, far on',
      `${'long before '.repeat(9)}\n{{#if batch}} ${'and after '.repeat(9)}`,
      '2:105 Unexpected end of the template'
    ],
    [
      'a block that never began, far on',
      `${'long '.repeat(9)}{{/if}}${' after'.repeat(9)}`,
      '1:46 Unexpected end of a block'
    ],
    ['a block that never began', 'x\n\n  {{/if}}', '3:3 Unexpected end of a block that was never begun'],
    ['a mustache that never ends', '{{batch', '1:3 Unexpected character in {{ }}'],
    [
      'an option without a value',
      '{{say "a" count=}}',
      '1:17 Unexpected }}, expected a field, a helper or a value before it'
    ]
  ])('%s', async (_, text, expected) => {
    expect((await mistakes(text)).map(each => each.slice(0, expected.length))).toEqual([expected])
  })
})

import {toText} from 'hast-util-to-text'
import {HtmlValidate} from 'html-validate'
import {beforeAll, describe, expect, test} from 'vitest'
import {type DigestModel, digestModel} from '../../pipeline/digest/model.ts'
import {layOutPage} from '../../pipeline/page/lay-out-page.ts'
import {hostile} from './fixtures/hostile.ts'
import {elementsOf, parsePage, write} from './fixtures/html.ts'
import {model} from './fixtures/model.ts'
import {problemsOf} from './fixtures/problems.ts'
import {shipped, templateNamed} from './fixtures/templates-folder.ts'
import {loadTemplate} from './load-template.ts'

interface Laid {
  readonly html: string
  readonly css: string
  readonly language: string
}

async function layOut(name: string, digest: DigestModel = model, folders = [shipped]): Promise<Laid> {
  const tool = {name: 'Briefmill', version: '1.2.3'}
  const {tree, sheets, language} = await layOutPage(digest, await loadTemplate(name, folders), tool)
  return {html: write(tree), css: sheets.join('\n'), language}
}

/** What a reader sees, white space folded. */
function textOf(html: string): string {
  const [body] = elementsOf(parsePage(html), 'body')
  return body ? toText(body).replace(/\s+/g, ' ') : ''
}

const inChinese = (language: string): DigestModel => ({...model, batch: {...model.batch, language}})

const smallest: DigestModel = {
  ...model,
  batch: {id: 'b', title: 'B', language: 'en'},
  themes: model.themes.slice(0, 1),
  figures: [],
  counts: {...model.counts, rules: []}
}

test('the models of these tests are models', () => {
  for (const each of [model, hostile, smallest]) expect(digestModel.safeParse(each).error).toBeUndefined()
})

describe.each(['digest', 'reader'])('%s', name => {
  const pages: {what: string; html: string}[] = []

  beforeAll(async () => {
    const models = {
      usual: model,
      hostile,
      smallest,
      'in Simplified Chinese': inChinese('zh-CN'),
      'in Traditional Chinese': inChinese('zh-Hant')
    }
    for (const [what, digest] of Object.entries(models)) {
      pages.push({what, html: (await layOut(name, digest)).html})
    }
  })

  test('is valid and accessible HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
      // How long a title is, is up to the batch.
      rules: {'long-title': 'off'}
    })
    for (const {what, html} of pages) {
      const {results} = await validator.validateString(html)
      const found = results.flatMap(({messages}) => messages)
      expect(found.map(({ruleId, message, line}) => `${what}:${line} ${ruleId} ${message}`)).toEqual([])
    }
  })

  test('has one h1 and no jump between its headings', () => {
    for (const {html} of pages) {
      const levels = elementsOf(parsePage(html), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({tagName}) =>
        Number(tagName.slice(1))
      )
      expect(levels.filter(level => level === 1)).toEqual([1])
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    }
  })

  test('has nothing in it that loads or runs', () => {
    for (const {html} of pages) {
      const elements = elementsOf(parsePage(html))
      expect(elements.filter(({tagName}) => /^(?:script|link|img|iframe|object)$/.test(tagName))).toEqual([])
    }
  })

  test('has a skip link, landmarks and a table of contents whose lines have page numbers', () => {
    const tree = parsePage(pages[0]?.html ?? '')
    const [skip] = elementsOf(tree, 'a')
    expect(skip?.properties.href).toBe('#text')
    expect(elementsOf(tree, 'main')[0]?.properties.id).toBe('text')
    const [nav] = elementsOf(tree, 'nav')
    if (!nav) throw new TypeError('No nav')
    const links = elementsOf({type: 'root', children: [nav]}, 'a')
    const numbers = elementsOf({type: 'root', children: [nav]}, 'span').flatMap(
      ({properties: {dataPageOf}}) => dataPageOf ?? []
    )
    expect(numbers.map(id => `#${id}`)).toEqual(links.map(({properties: {href}}) => href))
    expect(numbers.length).toBeGreaterThan(4)
  })

  test.each([
    ['zh-CN', 'zh-Hans', '目录', '"第" counter(page) "页\\ff0c 共" counter(pages) "页"'],
    ['zh-Hant', 'zh-Hant', '目錄', '"第" counter(page) "頁\\ff0c 共" counter(pages) "頁"'],
    ['fr', 'en', 'Contents', '"Page " counter(page) " of " counter(pages)']
  ])('speaks the language of a batch in %s', async (batch, language, contents, number) => {
    const page = await layOut(name, inChinese(batch))
    expect(page.language).toBe(language)
    expect(page.html).toContain(`<html lang="${language}">`)
    expect(page.html).toMatch(new RegExp(`<h2 id="contents">${contents}</h2>`))
    expect(page.css).toContain(number)
  })
})

test('sources and account follow each other under one running head', async () => {
  for (const name of ['digest', 'reader']) {
    const {html, css} = await layOut(name)
    const [page = '', ...others] = elementsOf(parsePage(html), 'div').flatMap(
      ({properties: {dataPage}}) => dataPage ?? []
    )
    expect(others).toEqual([])
    expect(css).toContain(`@page ${page} { @top-left { content: "Sources and account of changes"`)
  }
})

test('a change of white space alone is told in words', async () => {
  const [theme, ...themes] = model.themes
  const [passage] = theme?.passages ?? []
  const [repair] = passage?.repairs ?? []
  if (!theme || !passage || !repair) throw new TypeError('No repair')
  const shown = async (before: string, after: string) => {
    const passages = [{...passage, repairs: [{...repair, before, after}]}]
    const {html} = await layOut('digest', {...model, themes: [{...theme, passages}, ...themes]})
    return elementsOf(parsePage(html), 'dd')
      .slice(0, 2)
      .map(dd => toText(dd))
  }
  expect(await shown('\n\n', ' ')).toEqual(['a new paragraph', 'a space'])
  expect(await shown('\n', '')).toEqual(['a new line', 'nothing'])
  expect(await shown('\u200B', '\u3000')).toEqual(['an invisible character', 'a space'])
  expect(await shown(' one', '\n\n1. ')).toEqual(['one', '1.'])
})

describe('digest', () => {
  let html: string
  let css: string
  let text: string

  beforeAll(async () => {
    const page = await layOut('digest')
    html = page.html
    css = page.css
    text = textOf(html)
  })

  test('quotes every passage with its source, headings and lines', () => {
    expect(text).toContain('Half of the drivers are older than fifty.')
    expect(text).toMatch(
      /Skills for the Freight Sector: [^.]+? Skills for the freight sector Who is missing lines 9–11/
    )
    expect(text).toMatch(/Also in Skills for the Freight Sector: [^.]+? lines 3–4/)
    expect(elementsOf(parsePage(html), 'blockquote').map(({properties: {lang}}) => lang)).toContain('zh-Hant')
  })

  test('marks each repair, and says what was changed and why', () => {
    const tree = parsePage(html)
    const marks = elementsOf(tree, 'a').filter(({properties: {id}}) => /-mark$/.test(String(id)))
    expect(marks.map(({properties: {href}}) => href)).toEqual([1, 2, 3, 4, 5, 6].map(n => `#repair-${n}`))
    expect(html).toMatch(/northern line<sup class="repair-mark">/)
    expect(text).toContain('Source two thousand and nineteen Here 2019 Unexpected year in words')
    expect(text).toContain('Here nothing Unexpected running head')
    expect(text).toMatch(/c2 Repaired should be checked restore-script/)
  })

  test('lists every source with its file and checksum', () => {
    expect(text).toMatch(/Johanna Brandt, Pieter de Wit, Amara Okafor From Ship to Rail/)
    expect(text).toMatch(/李晓明、王建国 打造发展新质生产力实践地 奋斗, 2024年第6期 18 March 2024/)
    expect(text).toMatch(/File harbour-report\.txt SHA-256 [0-9a-f]{16}… Language English/)
    expect(text).toContain('The source names no title.')
  })

  test('accounts for all changes, and for themes without a passage', () => {
    expect(text).toMatch(
      /Repaired 38 Left out 21 Taken as metadata 14 Rearranged 9 Doubtful, left as it stands 3/
    )
    expect(text).toMatch(/restore-dates 31 drop-page-furniture 21/)
    expect(text).toContain(
      'No passage in the sources belongs to the theme “Tariffs and charges for the track”.'
    )
  })

  test('gives each theme a running head', () => {
    expect(css).toContain('@page run-1 { @top-left { content: "Bottlenecks on the line"')
  })
})

describe('reader', () => {
  test('has every text in full, with its notes and their ways back', async () => {
    const {html, css} = await layOut('reader')
    expect(textOf(html)).toContain('charge goods trains for the track by the train and not by the tonne')
    expect(html).toContain('<a href="#text-harbour-report-n1" id="text-harbour-report-r1" role="doc-noteref"')
    expect(html).toContain('<a href="#text-skills-paper-r1-2" class="back" role="doc-backlink"')
    expect(html).toContain('<h3 id="harbour-report-costs-compared">Costs compared</h3>')
    expect(css).toMatch(
      /@page run-3 \{ @top-left \{ content: "打造发展新质生产力实践地"; font-family: 'Noto Serif SC'/
    )
  })
})

describe('text of a source', () => {
  test.each(['digest', 'reader'])('is no template code and no markup in %s', async name => {
    const {html} = await layOut(name, hostile)
    const shown = textOf(html)
    expect(shown).toContain('{{constructor}} {{> cover}} {{{batch.title}}} {{#each sources}}')
    expect(shown).toContain('<script>alert(1)</script>')
    const elements = elementsOf(parsePage(html))
    expect(elements.filter(({tagName}) => /^(?:script|img|iframe|b|i)$/.test(tagName))).toEqual([])
    expect(elements.filter(({properties}) => /javascript:/.test(String(properties.href)))).toEqual([])
    expect(
      elements.flatMap(({properties}) => Object.keys(properties)).filter(key => /^on/.test(key))
    ).toEqual([])
  })
})

describe('a template of a batch', () => {
  test('goes before the shipped one, and may use the shipped partials', async () => {
    const folder = await templateNamed('letter', '<main id="text">{{> cover kind="Letter"}}</main>')
    const {html} = await layOut('letter', model, [folder, shipped])
    expect(textOf(html)).toContain('Letter Freight by Rail from the Northern Harbours')
  })

  test('gets a safe id for whatever a theme or file is called', async () => {
    const folder = await templateNamed(
      'ids',
      '<main id="text">{{#each themes}}<h2 id="{{anchor "t" id}}">x</h2>{{/each}}</main>'
    )
    const ids = ['a b', 'a-b', 'a_b', 'a_x20_b', '新"><i>', '黑龙江'.repeat(9), '黑龙江'.repeat(10)]
    const themes = ids.map(id => ({id, title: 't', passages: []}))
    const {html} = await layOut('ids', {...model, themes}, [folder, shipped])
    const made = elementsOf(parsePage(html), 'h2').map(({properties: {id}}) => String(id))
    expect(new Set(made).size).toBe(ids.length)
    expect(made.filter(id => !/^[\w-]{1,100}$/.test(id))).toEqual([])
  })

  test.each([
    ['a script', '<script>1</script>', 'Unexpected <script>: a page loads and runs nothing'],
    ['a link to nothing', '<a href="#nothing">x</a>', 'Unexpected link to `#nothing`: no element has this id']
  ])('with %s is refused', async (_, text, message) => {
    const folder = await templateNamed('bad', `<main id="text">${text}</main>`)
    const problems = await problemsOf(() => layOut('bad', model, [folder, shipped]))
    expect(problems).toMatchObject([{file: `${folder}/bad/template.hbs`, message}])
  })

  test('whose layout forgets what a page must say is refused', async () => {
    const layout = '<html><head></head><body>{{> content}}</body></html>'
    const folder = await templateNamed('bare', '', {'layouts/page.hbs': layout})
    const problems = await problemsOf(() => layOut('bare', model, [folder, shipped]))
    expect(problems.map(({message}) => message)).toEqual([
      'Unexpected page without `<!DOCTYPE html>`',
      'Unexpected page without `<html lang="{{page.language}}">`',
      'Unexpected page without `<title>`',
      'Unexpected page without `<main>`'
    ])
    expect(new Set(problems.map(({file}) => file))).toEqual(new Set([`${folder}/layouts/page.hbs`]))
  })

  test('may insist on parts of the digest', async () => {
    const problems = await problemsOf(() => layOut('digest', {...model, themes: [], sources: []}))
    expect(problems.map(({message}) => message)).toEqual([
      'Unexpected digest without themes: the template `digest` needs them',
      'Unexpected digest without sources: the template `digest` needs them'
    ])
  })

  test('that cannot be filled in says so', async () => {
    const passages = model.themes[0]?.passages.map(passage => ({...passage, sourceId: 'gone'})) ?? []
    const themes = [{id: 't', title: 'T', passages}]
    const problems = await problemsOf(() => layOut('digest', {...model, themes}))
    expect(problems).toMatchObject([
      {file: 'templates/digest/template.hbs', message: expect.stringContaining('Unexpected source `gone`')}
    ])
  })
})

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type MarkdownOptions, markdownToHast} from '../../../pipeline/page/markdown/markdown-to-hast.ts'
import {elementsOf, write} from '../fixtures/html.ts'

const usual: MarkdownOptions = {
  level: 3,
  prefix: 'a',
  notesHeading: true,
  words: {
    notes: 'Notes',
    image: 'Image',
    back: '^',
    backToText: (note, time) => `back to ${note}, ${time}`
  }
}

function html(markdown: string, options: Partial<MarkdownOptions> = {}): string {
  return write(markdownToHast(markdown, {...usual, ...options}))
}

describe('headings', () => {
  const levels = (markdown: string, level: MarkdownOptions['level']) =>
    elementsOf(markdownToHast(markdown, {...usual, level}), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(
      ({tagName}) => tagName
    )

  test('begin at the level that is asked for', () => {
    expect(levels('# One\n\n## Two\n\n# Three', 3)).toEqual(['h3', 'h4', 'h3'])
  })

  test('close the jumps of the source', () => {
    expect(levels('# One\n\n#### Two\n\n###### Three\n\n## Four', 2)).toEqual(['h2', 'h3', 'h4', 'h3'])
  })

  test('begin at that level even if the source begins lower', () => {
    expect(levels('### One\n\n# Two\n\n## Three', 3)).toEqual(['h3', 'h3', 'h4'])
  })

  test('end at h6', () => {
    expect(levels('# 1\n\n## 2\n\n### 3\n\n#### 4', 5)).toEqual(['h5', 'h6', 'h6', 'h6'])
  })

  test('get the ids that are given, and their own where these end', () => {
    expect(html('# One\n\n# Two', {headingIds: ['first']})).toBe(
      '<h3 id="first">One</h3>\n<h3 id="a-h2">Two</h3>'
    )
  })
})

describe('a first heading that says the title again', () => {
  const text = '# The _title_\n\n## One\n\nText.'

  test('is left out, its id is not', () => {
    expect(html(text, {title: 'The title', headingIds: ['t', 'o']})).toBe(
      '<span id="t"></span>\n<h3 id="o">One</h3>\n<p>Text.</p>'
    )
  })

  test.each([
    ['if it says something else', '# The other title'],
    ['if it does not stand first', 'Text.\n\n# The title']
  ])('stays %s', (_, markdown) => {
    expect(html(markdown, {title: 'The title'})).toContain('title</h3>')
  })
})

describe('notes', () => {
  const cited = 'Rain falls.[^1]\n\n## References\n\n[^1]: Handbook of Drains\n'

  test('take along a heading under which nothing else stands', () => {
    const written = html(cited)
    expect(written.match(/<h3/g)).toHaveLength(1)
    expect(written).toMatch(
      /<div class="notes"[^>]*aria-labelledby="a-h1"><h3 id="a-h1" class="notes-label">References</
    )
    expect(written).toContain('aria-describedby="a-h1"')
  })

  test('take it along from between other sections, whose ids stay', () => {
    const written = html(`## Rain\n\n${cited}\n## Author\n\nA. Berg`, {
      headingIds: ['x', 'y', 'z'],
      title: 'Rain'
    })
    expect(written.indexOf('id="z"')).toBeLessThan(written.indexOf('id="y"'))
    expect(written).toMatch(/<h3 id="y" class="notes-label">References<.*Handbook/s)
  })

  test('leave a heading alone under which words stand, or nothing at all', () => {
    for (const text of [
      cited.replace('[^1]: ', 'Read:\n\n[^1]: '),
      cited.replace('## Ref', '## Annex\n\n[^1]: x\n\n## Ref').replace(/\[\^1\]: H.*/, '')
    ]) {
      expect(html(text)).toMatch(/References<\/h3>/)
    }
    expect(html(cited.replace('[^1]: ', 'Read:\n\n[^1]: '))).toContain('>Notes</h3>')
  })

  const text = 'One[^x] two[^中] one again[^x].\n\n[^x]: First.\n[^中]: Second.'

  test('are numbered in the order of the text and lead there and back', () => {
    const result = html(text)
    expect(result).toContain('One<sup><a href="#a-n1" id="a-r1" role="doc-noteref"')
    expect(result).toContain('two<sup><a href="#a-n2" id="a-r2"')
    expect(result).toContain('again<sup><a href="#a-n1" id="a-r1-2"')
    expect(result).toContain('<li id="a-n1">')
    expect(result).toContain(
      '<a href="#a-r1-2" class="back" role="doc-backlink" aria-label="back to 1, 2">^</a>'
    )
  })

  test('stay apart from those of another text', () => {
    const ids = (prefix: string) =>
      elementsOf(markdownToHast(text, {...usual, prefix})).flatMap(({properties: {id}}) => id ?? [])
    expect(ids('a').length).toBe(6)
    expect(ids('a').filter(id => ids('b').includes(id))).toEqual([])
  })

  test('stand under a heading in an article and under a line in a quotation', () => {
    expect(html(text)).toContain('<h3 id="a-notes" class="notes-label">Notes</h3>')
    expect(html(text, {notesHeading: false})).toContain('<p id="a-notes" class="notes-label">Notes</p>')
  })

  test('may refer to each other', () => {
    const result = html('One[^1].\n\n[^1]: See[^2].\n[^2]: There.')
    expect(result).toContain('See<sup><a href="#a-n2" id="a-r2"')
    expect(result).toContain('href="#a-r2" class="back"')
  })
})

describe('what a source may not bring along', () => {
  test.each([
    ['a script', 'x <script>alert(1)</script> y', '<p>x &#x3C;script>alert(1)&#x3C;/script> y</p>'],
    [
      'a block of HTML',
      '<div onclick="x">\nkept\n</div>',
      '<p>&#x3C;div onclick="x">\nkept\n&#x3C;/div></p>'
    ],
    ['HTML in a list', '- <b>x</b>', '<ul>\n<li>&#x3C;b>x&#x3C;/b></li>\n</ul>'],
    ['a comment', 'x <!-- gone --> y\n\n<!-- gone -->', '<p>x  y</p>'],
    [
      'an image',
      '![A chart](https://e.org/a.png)',
      '<p><a href="https://e.org/a.png">[Image: A chart]</a></p>'
    ],
    ['an image from nowhere', '![](a.png)', '<p>[Image]</p>'],
    [
      'an image in a link',
      '[![A chart](https://e.org/a.png)](https://e.org/)',
      '<p><a href="https://e.org/">[Image: A chart]</a></p>'
    ],
    ['a link that runs', '[x](javascript:alert(1))', '<p>x</p>'],
    ['a link to a file', '[x](file:///etc/passwd) [y](/a) [z](#a)', '<p>x y z</p>'],
    ['template code', '{{constructor}} {{> x}} {{{y}}}', '<p>{{constructor}} {{> x}} {{{y}}}</p>']
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  test.each(['https://e.org/a?b=c', 'http://e.org', 'mailto:a@e.org'])('but a link to %s stays', url => {
    expect(html(`[x](${url})`)).toBe(`<p><a href="${url}">x</a></p>`)
  })

  test('anything else, whatever it is', () => {
    const allowed = new Set(
      'p h3 h4 h5 h6 blockquote pre code hr ul ol li table thead tbody tr th td a em strong del sup br div'.split(
        ' '
      )
    )
    const pieces = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<img src=x onerror=y>',
        '[a](javascript:b)',
        '![c](d)',
        '[^1]',
        '[^1]: e'
      ],
      ...[
        '# ',
        '> ',
        '- ',
        '\n',
        '\n\n',
        '`',
        '**',
        '|',
        '|-|',
        ' ',
        'word',
        '<a href="x">',
        '&lt;',
        '<!--',
        '-->'
      ]
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), parts => {
        for (const {tagName, properties} of elementsOf(markdownToHast(parts.join(''), usual))) {
          expect(allowed).toContain(tagName)
          expect(Object.keys(properties).filter(name => /^on|^src|^style/i.test(name))).toEqual([])
          if (properties.href !== undefined)
            expect(String(properties.href)).toMatch(/^(?:#a-|https?:|mailto:)/)
        }
      })
    )
  })
})

describe('tables', () => {
  const table = '| | Name | Sum |\n|---|:-:|--:|\n| a | b | 1,200 |\n| c | 12 km | 3.5% |'

  test('have header cells that say what they head, and none that is empty', () => {
    const [corner, name, sum] = elementsOf(markdownToHast(table, usual), 'th', 'td')
    expect(corner?.tagName).toBe('td')
    expect(name).toMatchObject({tagName: 'th', properties: {scope: 'col', className: ['align-center']}})
    expect(sum).toMatchObject({tagName: 'th', properties: {scope: 'col', className: ['align-right']}})
  })

  test('mark the cells that hold a figure', () => {
    const cells = elementsOf(markdownToHast(table, usual), 'td')
    const figures = cells.filter(({properties: {className}}) => [className].flat().includes('figure'))
    expect(figures.map(({children}) => children)).toMatchObject([[{value: '1,200'}], [{value: '3.5%'}]])
  })
})

describe('columns whose alignment is not stated', () => {
  /** The class of each cell, row by row, with the first letter of each cell's text. */
  const classes = (table: string) =>
    elementsOf(markdownToHast(table, usual), 'th', 'td').map(({properties: {className}}) =>
      [className ?? '-'].flat().join(' ')
    )

  test('stand right with their header where they hold figures, also where some are unknown', () => {
    expect(classes('| Town | Level |\n|---|---|\n| A | 1.2 |\n| B | 3 |\n| C | unknown |\n| D | |')).toEqual([
      ...['-', 'align-right'],
      ...['-', 'figure'],
      ...['-', 'figure'],
      ...['-', 'align-right'],
      ...['-', 'align-right']
    ])
  })

  test('stand left where figures are among words', () => {
    expect(classes('| Years |\n|---|\n| 2012 |\n| 2015 and 2016 |')).toEqual(['-', 'align-left figure', '-'])
    expect(classes('| Note |\n|---|\n| 12 |\n| none |\n| some |')).toEqual([
      ...['-', 'align-left figure', '-', '-']
    ])
  })

  test('stand left where they are the first of several', () => {
    expect(classes('| Year | Level |\n|---|---|\n| 2011 | 3.2 |')).toEqual([
      ...['-', 'align-right'],
      ...['align-left figure', 'figure']
    ])
  })

  test('are left alone where it is stated', () => {
    expect(classes('| Level |\n|:--|\n| 1.2 |')).toEqual(['align-left', 'align-left figure'])
  })
})

test('boxes to tick are shown as they were written', () => {
  expect(html('- [x] done\n- [ ] open')).toBe('<ul>\n<li>[x] done</li>\n<li>[ ] open</li>\n</ul>')
})

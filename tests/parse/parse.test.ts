import fc from 'fast-check'
import type {Root} from 'mdast'
import {describe, expect, it} from 'vitest'
import {countWords, sourceSpan, textBlocks} from '../../pipeline/ledger/index.ts'
import {type Format, parse, toMarkdown} from '../../pipeline/parse/index.ts'

describe('plain text', () => {
  it.each([
    ['a hidden name', '是***經濟思想的最新成果***。'],
    ['a lone greater-than sign', '>'],
    ['an indented first line', '    The rain came early.'],
    ['a line over dashes', 'Paying for drains\n----------------'],
    ['tags', 'where <b>x</b> < y and <div> is written out'],
    ['tildes', 'about ~20 to ~30 mm, ~~perhaps~~'],
    ['marks of lists and headings', '- one\n- two\n# three\n1. four\n2) five'],
    ['references and escapes', '[1] see [2], a\\*b, &amp; c &lt; d'],
    ['code marks and rules', '```\n`x`\n```\n***']
  ])('reads %s as it stands', async (_, text) => {
    const blocks = textBlocks(await parse(text, 'txt'))
    expect(blocks.map(({type, text: read}) => [type, read])).toEqual([['paragraph', text.trim()]])
  })

  it('loses no word, and names the place of each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary', maxLength: 300}), async raw => {
        const text = raw.replaceAll('\r', '\n').replaceAll('\0', '')
        const tree = await parse(text, 'txt')
        const blocks = textBlocks(tree)
        expect(blocks.reduce((sum, block) => sum + countWords(block.text), 0)).toBe(countWords(text))
        for (const block of blocks) {
          const {from, to} = sourceSpan(block, 0, block.text.length)
          expect(squeeze(text.slice(from, to))).toBe(squeeze(block.text))
        }
      })
    )
  })
})

describe('a long plain text', () => {
  it('is read in stretches, and the place of each paragraph is that in the whole', async () => {
    const paragraphs = Array.from({length: 1500}, (_, index) => `  Rain ${index}\nfalls on the town.`)
    const text = paragraphs.join('\n\n')
    const {children} = await parse(text, 'txt')
    expect(children).toHaveLength(1500)
    for (const [index, {position}] of children.entries()) {
      expect(position?.start).toMatchObject({line: index * 3 + 1, column: 3})
      expect(text.slice(position?.start.offset, position?.end.offset)).toBe(paragraphs[index]?.trim())
    }
  })
})

describe('Markdown', () => {
  it('takes front matter as metadata, and writes back what it does not know', async () => {
    const text =
      '---\ntitle: Drains\npublished: 2024-05-10\nkeywords: [rain, pipes]\nlayout: wide\n---\n\nText.\n'
    const tree = await parse(text, 'md')
    expect(tree.data?.metadata).toEqual({
      title: 'Drains',
      published: '2024-05-10',
      keywords: ['rain', 'pipes']
    })
    expect(await parse(toMarkdown(tree), 'md')).toMatchObject({data: tree.data})
    expect(toMarkdown(tree)).toContain('layout: wide')
  })

  it('keeps front matter that is no YAML for a person to look at', async () => {
    const blocks = textBlocks(await parse('---\ntitle: [a\n---\n\nText.\n', 'md'))
    expect(blocks.map(({type, text}) => [type, text])).toEqual([
      ['code', 'title: [a'],
      ['paragraph', 'Text.']
    ])
  })

  it.each([
    ['an escape', 'a \\* b', '*', '*'],
    ['a reference', 'salt &amp; rain', '&', '&amp;'],
    ['a number', '5 &#8240; more', '‰', '&#8240;'],
    ['a line end', 'one  \n   two', '\n', '  \n   '],
    ['emphasis', 'the **heavy** rain', 'heavy', 'heavy'],
    ['a link', 'see [the plan](http://example.org) here', 'the plan', 'the plan']
  ])('knows the source behind %s', async (_, text, read, source) => {
    const [block] = textBlocks(await parse(text, 'md'))
    const start = block?.text.indexOf(read) ?? -1
    expect(start).toBeGreaterThanOrEqual(0)
    const {from, to} = block ? sourceSpan(block, start, start + read.length) : {from: 0, to: 0}
    expect(text.slice(from, to).trim()).toBe(source.trim())
  })

  it('writes what it parses to the same tree', async () => {
    const text =
      '# Drains\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n- one\n- two\n\nText[^1] with a\\@b.example and ~20 mm.\n\n[^1]: A note.\n'
    const tree = await parse(text, 'md')
    expect(toMarkdown(await parse(toMarkdown(tree), 'md'))).toBe(toMarkdown(tree))
  })
})

describe('HTML', () => {
  const sentence =
    'Rain that falls on a sealed city runs off within minutes, and the pipes were laid for gentler weather. '
  const page = `<!doctype html><html lang="en"><head><title>Drains</title><script>let x = "not read"</script></head><body>
<nav><ul><li><a href="/">Home page</a></li></ul></nav>
<article><h1>Why drains fail</h1><p>${sentence.repeat(4)}</p>
<table><caption>Table 1. Costs</caption><thead><tr><th>City</th><th>Cost</th></tr></thead><tbody><tr><td>A &amp; B</td><td>12</td></tr></tbody></table>
<ol><li>Pipes first.</li><li>Ponds next.</li></ol><p>${sentence.repeat(3)}</p></article>
<footer><p>Imprint</p></footer><script>document.write("nor this")</script></body></html>`

  it('marks what lies outside the main text, and keeps title, captions, tables and lists', async () => {
    const blocks = textBlocks(await parse(page, 'html'))
    const outside = blocks.filter(({node}) => node.data?.main === false).map(({text}) => text)
    expect(outside).toEqual(['Home page', 'Imprint'])
    const inside = blocks.filter(({node}) => node.data?.main !== false)
    expect(inside.map(({type}) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'tableCell',
      'tableCell',
      'tableCell',
      'tableCell',
      'paragraph',
      'paragraph',
      'paragraph'
    ])
    expect(inside.map(({text}) => text)).toContain('Table 1. Costs')
  })

  it('does not read scripts, and knows the place of each block in the page', async () => {
    const blocks = textBlocks(await parse(page, 'html'))
    expect(blocks.map(({text}) => text).join(' ')).not.toMatch(/not read|nor this/)
    for (const block of blocks) {
      const {from, to} = sourceSpan(block, 0, block.text.length)
      expect(page.slice(from, to).replace('&amp;', '&').trim()).toBe(block.text)
    }
  })

  it('unwraps a table that lays out a page, in the order of its cells', async () => {
    const layout = `<table><tr><td><a href="/">Home</a></td><td><h2>The pump</h2><p>${sentence}</p><p>It ran for years.</p>
<pre>pump  on
  pump off</pre><table><tr><td>1901</td><td>12</td></tr></table><table><tr><td>A box.</td></tr></table></td></tr></table>`
    expect(await blocksOf(layout)).toEqual([
      ['paragraph', 'Home'],
      ['heading', 'The pump'],
      ['paragraph', sentence.trim()],
      ['paragraph', 'It ran for years.'],
      ['code', 'pump  on\n  pump off'],
      ['tableCell', '1901'],
      ['tableCell', '12'],
      ['paragraph', 'A box.']
    ])
  })

  it('finds the paragraphs of an old page at blank lines', async () => {
    const old = `<table><tr><td>Home</td><td><b>The pump</b><br>\n<br>${sentence}<br><br>It ran<br>for years.<br></td></tr></table>`
    expect(await blocksOf(old)).toEqual([
      ['paragraph', 'Home'],
      ['paragraph', 'The pump'],
      ['paragraph', sentence.trim()],
      ['paragraph', 'It ran\nfor years.']
    ])
  })

  it('keeps what stands in the cells of a table of data apart', async () => {
    const table =
      '<table><tr><th>Gate</th><th>Works</th></tr><tr><td><p>Upper.</p><p>Oak.</p></td><td>1901<div>Rail</div><ul><li>one</li><li>two</li></ul>a<br>b<pre>x  y</pre></td></tr></table>'
    expect(await blocksOf(table)).toEqual([
      ['tableCell', 'Gate'],
      ['tableCell', 'Works'],
      ['tableCell', 'Upper. Oak.'],
      ['tableCell', expect.stringMatching(/^1901 Rail one two a\sb x {1,2}y$/)]
    ])
  })

  it('leaves a table of data a table where one cell has much to say', async () => {
    const rows = Array.from({length: 9}, (_, at) => `<tr><td>Gate ${at}</td><td>Oak, 2.5 m</td></tr>`)
    const table = `<table>${rows.join('')}<tr><td>Gate 9</td><td><p>Iron.</p><p>Since 1901.</p></td></tr></table>`
    const blocks = await blocksOf(table)
    expect(blocks).toHaveLength(20)
    expect(blocks.at(-1)).toEqual(['tableCell', 'Iron. Since 1901.'])
  })

  it('keeps text above and below the line apart, and knows its place', async () => {
    const text = '<p>10<sup>6</sup> and CO<sub><i>2</i></sub>.<sup><a href="#n1">1</a></sup></p>'
    const [block] = textBlocks(await parse(text, 'html'))
    expect(block?.text).toBe('10<sup>6</sup> and CO<sub>2</sub>.<sup>1</sup>')
    const {from, to} = block ? sourceSpan(block, 2, 14) : {from: 0, to: 0}
    expect(text.slice(from, to)).toBe('<sup>6</sup>')
  })

  async function blocksOf(html: string): Promise<readonly unknown[]> {
    const blocks = textBlocks(await parse(html, 'html')).filter(({text}) => text !== '')
    return blocks.map(({type, text}) => [type, text])
  }

  it('never fails, whatever the page', async () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '<caption>',
      '<h2>',
      '<sup>',
      '</sup>',
      '<svg>',
      '</svg>',
      '<template>',
      '<a href="',
      '">',
      '&',
      '&#x110000;',
      'text ',
      '<!--',
      '-->',
      '<script>',
      '<select><option>',
      '<h1>'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, {maxLength: 30}), async parts => {
        const tree: Root = await parse(parts.join(''), 'html')
        expect(tree.type).toBe('root')
      }),
      {numRuns: 60}
    )
  })
})

it.each<[Format, string]>([
  ['html', `${'<div>'.repeat(20_000)}rain`],
  ['html', `<p>${'<b>'.repeat(20_000)}rain`],
  ['html', `${'<table><tr><td>'.repeat(2000)}rain`],
  ['md', `${'>'.repeat(5000)} rain`]
])('%s nested beyond reason keeps its text', async (format, text) => {
  const tree = await parse(text, format)
  expect(
    textBlocks(tree)
      .map(block => block.text)
      .join('')
  ).toContain('rain')
  expect(toMarkdown(tree)).toContain('rain')
})

it.each<Format>(['txt', 'md', 'html'])('an empty %s gives an empty tree', async format => {
  expect(textBlocks(await parse('', format))).toEqual([])
})

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

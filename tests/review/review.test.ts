import type {Element, Root} from 'hast'
import {toText} from 'hast-util-to-text'
import {HtmlValidate} from 'html-validate'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import type {CleanedSource} from '../../pipeline/cleaned-source.ts'
import {
  commit,
  type Decision,
  type Finder,
  openSource,
  openWork,
  type Repair,
  textBlocks
} from '../../pipeline/ledger/index.ts'
import {parse} from '../../pipeline/parse/index.ts'
import {renderReview} from '../../pipeline/review/index.ts'

type Rules = Readonly<Record<string, Finder<undefined>>>

/** A source on which rules have worked, one after the other. */
async function cleaned(
  text: string,
  rules: Rules,
  format: CleanedSource['format'] = 'txt',
  decisions: ReadonlyMap<string, Decision> = new Map()
): Promise<CleanedSource> {
  const source = openSource(`a.${format}`, text)
  let work = openWork(source, await parse(text, format), decisions, [])
  for (const [rule, find] of Object.entries(rules)) work = commit(work, rule, find(work.tree, undefined))
  const known = {id: 'a', file: `some/where/a.${format}`, format, encoding: 'utf-8', sha256: '0'}
  return {...known, language: 'en', source, tree: work.tree, entries: work.entries}
}

/** Puts `text` in the place of each `words`. */
function replacing(words: string, text: string, reasons: Partial<Repair> = {}): Finder<undefined> {
  return tree =>
    textBlocks(tree).flatMap(block =>
      [...block.text.matchAll(new RegExp(words, 'g'))].map(
        ({0: found, index}) =>
          ({
            op: 'replace',
            block: block.index,
            start: index,
            end: index + found.length,
            text,
            why: `Unexpected “${found}”.`,
            confidence: 'high',
            ...reasons
          }) as Repair
      )
    )
}

const removing =
  (words: string): Finder<undefined> =>
  tree =>
    textBlocks(tree)
      .filter(({text}) => text.includes(words))
      .map(({index}) => ({op: 'remove', block: index, why: 'Unexpected menu.', confidence: 'high'}))

function show(...sources: readonly CleanedSource[]): Root {
  return parser.parse(renderReview({id: 'rain', title: 'Rain', language: 'en'}, sources))
}

const parser = unified().use(rehypeParse)

function find(tree: Root | Element, wanted: (node: Element) => boolean): readonly Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node: Element) => {
    if (wanted(node)) found.push(node)
  })
  return found
}

function withClass(tree: Root | Element, name: string): readonly Element[] {
  return find(tree, ({properties}) => [properties.className].flat().includes(name))
}

/** What is said on either side of each row, without marks, links and labels. */
function rowsOf(tree: Root): readonly (readonly string[])[] {
  return withClass(tree, 'row').map(row =>
    ['left', 'right'].map(side =>
      withClass(row, side)
        .flatMap(one => withClass(one, 'text'))
        .map(one =>
          toText(
            {...one, children: one.children.filter(child => !isExtra(child as Element))},
            {whitespace: 'pre'}
          ).trim()
        )
        .join(' | ')
    )
  )
}

function isExtra(node: Element): boolean {
  const names = [node.properties?.className].flat()
  return names.includes('ref') || names.includes('tag')
}

const words = (nodes: readonly Element[]) => nodes.map(node => toText(node))

describe('alignment', () => {
  test('sets each paragraph beside what became of it, and a dropped line beside nothing', async () => {
    const source = await cleaned('Home | News\n\nRain falls falls.\n\nIt drains.\n', {
      boilerplate: removing('Home'),
      'doubled-words': replacing('falls falls', 'falls')
    })
    expect(rowsOf(show(source))).toEqual([
      ['Home | News', ''],
      ['Rain falls falls.', 'Rain falls.'],
      ['It drains.', 'It drains.']
    ])
  })

  test('cuts a wall where it was split', async () => {
    const source = await cleaned('One thing. Another thing. A third.\n', {
      walls: () =>
        [10, 25].map(start => ({
          op: 'split',
          block: 0,
          start,
          end: start + 1,
          as: {type: 'paragraph'},
          why: 'Unexpected wall.',
          confidence: 'high'
        }))
    })
    expect(rowsOf(show(source))).toEqual([
      ['One thing.', 'One thing.'],
      ['Another thing.', 'Another thing.'],
      ['A third.', 'A third.']
    ])
  })

  test('sets both halves of a joined paragraph, and what stood between them, beside the whole', async () => {
    const source = await cleaned('Rain falls\n\n12\n\non roofs.\n', {
      'running-heads': removing('12'),
      'join-page-breaks': () => [
        {
          op: 'join',
          block: 0,
          next: 1,
          start: 10,
          end: 0,
          glue: ' ',
          why: 'Unexpected cut.',
          confidence: 'high'
        }
      ]
    })
    expect(rowsOf(show(source))).toEqual([['Rain falls\n\n12\n\non roofs.', 'Rain falls␣on roofs.']])
  })

  test('shows the Markdown of the source and one row for a row of a table', async () => {
    const source = await cleaned(
      '# Rain\n\n| a | b |\n|---|---|\n| c c | d |\n',
      {
        'doubled-words': replacing('c c', 'c')
      },
      'md'
    )
    expect(rowsOf(show(source))).toEqual([
      ['# Rain', 'Rain'],
      ['| a | b |', 'a | b'],
      ['|---|---|', ''],
      ['| c c | d |', 'c | d']
    ])
  })

  test('shows the text of a page without its markup, dropped text as the ledger has it', async () => {
    const page =
      '<html><body><nav><a href="/">Home</a></nav><main><p>Rain <b>falls falls</b> here.</p></main></body></html>'
    const source = await cleaned(
      page,
      {
        'outside-main-text': removing('Home'),
        'doubled-words': replacing('falls falls', 'falls')
      },
      'html'
    )
    expect(rowsOf(show(source))).toEqual([
      ['Home', ''],
      ['Rain falls falls here.', 'Rain falls here.']
    ])
  })
})

describe('marks', () => {
  test('show exactly what went and what came, and a question on both sides', async () => {
    const source = await cleaned('In year six In June, rain rain fell.\n', {
      dates: replacing('year six In June', 'In June 2006', {confidence: 'low'}),
      'doubled-words': tree => {
        const start = textBlocks(tree)[0]?.text.indexOf('rain') ?? 0
        return [{op: 'doubt', block: 0, start, end: start + 9, why: 'Twice?', confidence: 'low'}]
      }
    })
    const [row] = withClass(show(source), 'row')
    const side = (name: string, tagName: string) =>
      words(withClass(row as Element, name).flatMap(one => find(one, node => node.tagName === tagName)))
    expect(side('left', 'del')).toEqual(['year six In June'])
    expect(side('right', 'ins')).toEqual(['In June 2006'])
    expect([side('left', 'mark'), side('right', 'mark')]).toEqual([['rain rain'], ['rain rain']])
  })

  test('an insertion is shown where it stands, at the end of its paragraph', async () => {
    const source = await cleaned('“Rain.\n\nDrains.\n', {
      quotes: () => [
        {op: 'replace', block: 0, start: 6, end: 6, text: '”', why: 'Never closed.', confidence: 'medium'}
      ]
    })
    const [first] = withClass(show(source), 'row')
    expect(words(find(first as Element, ({tagName}) => tagName === 'ins'))).toContain('”')
  })
})

describe('an explanation', () => {
  test('has place, rule, kind, severity, confidence, change, reason and the line for review.yaml', async () => {
    const source = await cleaned('Rain falls falls.\n', {
      'doubled-words': replacing('falls falls', 'falls', {confidence: 'low'})
    })
    const [note] = withClass(show(source), 'n')
    const text = toText(note as Element)
    const [{id}] = source.entries as [CleanedSource['entries'][number]]
    for (const part of [
      'please look',
      'doubled-words',
      '1:6',
      'falls falls',
      'Unexpected “falls falls”.',
      'repair, low confidence'
    ])
      expect(text).toContain(part)
    expect(words(withClass(note as Element, 'snippet'))).toContain(`- {repair: ${id}, decision: reject}`)
  })

  test('is given once for what is the same, with a line for each place', async () => {
    const source = await cleaned('a,b,c,d\n', {commas: replacing(',', '，')})
    const tree = show(source)
    expect(withClass(tree, 'n')).toHaveLength(1)
    expect(withClass(tree, 'snippet')).toHaveLength(3)
  })

  test('says what an editor decided', async () => {
    const text = 'Rain falls falls.\n'
    const rules = {'doubled-words': replacing('falls falls', 'falls')}
    const [entry] = (await cleaned(text, rules)).entries
    const decided = await cleaned(text, rules, 'txt', new Map([[entry?.id ?? '', {decision: 'reject'}]]))
    expect(words(withClass(show(decided), 'badge'))).toEqual(['decided: reject'])
  })

  test('names repairs by ids that YAML reads as text', async () => {
    const source = await cleaned('Rain falls falls.\n', {'doubled-words': replacing('falls falls', 'falls')})
    expect(words(withClass(show(source), 'snippet')).map(line => parseYaml(line))).toEqual(
      source.entries.map(({id}) => [{repair: id, decision: 'reject'}])
    )
    expect(source.entries.map(({id}) => id)).toEqual([expect.stringMatching(/^r[\da-f]{11}$/)])
  })
})

describe('the page', () => {
  const hostile =
    '<script>alert(1)</script> </style><img src=x onerror=alert(1)> "&amp; ]]> falls falls\n\n中文，中文\n'

  test('takes the text of a source as data', async () => {
    const source = await cleaned(hostile, {
      'doubled-words': replacing('falls falls', '<b onclick="x">falls</b>')
    })
    const tree = show({...source, file: '"><script>.txt', id: '<i>'})
    expect(find(tree, ({tagName}) => ['script', 'img', 'b', 'i'].includes(tagName))).toEqual([])
    expect(rowsOf(tree)[0]?.[0]).toBe(hostile.split('\n')[0])
  })

  test('is valid, and every link leads somewhere', async () => {
    const source = await cleaned(`${hostile}\nSame.\n\nSame too.\n`, {
      'doubled-words': replacing('falls falls', 'falls', {confidence: 'low'}),
      commas: replacing('，', ',')
    })
    const html = renderReview({id: 'rain', title: ''}, [
      source,
      {...source, file: 'b.txt', language: 'zh-Hans'}
    ])
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document']
    })
    const {results} = await validator.validateString(html)
    expect(results.flatMap(({messages}) => messages)).toEqual([])
    const tree = parser.parse(html)
    const ids = new Set(
      find(tree, ({properties}) => properties.id !== undefined).map(node => node.properties.id)
    )
    const lost = find(tree, ({tagName}) => tagName === 'a').filter(
      ({properties}) => !ids.has(String(properties.href).slice(1))
    )
    expect(lost).toEqual([])
    expect(html).not.toMatch(/<script|<link|https?:|url\(/)
  })

  test('says nothing of the machine and is the same every time', async () => {
    const make = () => cleaned(hostile, {'doubled-words': replacing('falls falls', 'falls')})
    const [one, other] = [await make(), await make()].map(source =>
      renderReview({id: 'a', title: 'A'}, [source])
    )
    expect(one).toBe(other)
    expect(one).not.toContain('some/where')
  })

  test('leads from one thing to look at to the next, across texts', async () => {
    const source = await cleaned('Rain falls falls.\n', {
      'doubled-words': replacing('falls falls', 'falls', {confidence: 'low'})
    })
    const notes = withClass(show(source, source), 'n')
    const along = notes.map(note =>
      withClass(note, 'along').flatMap(one =>
        find(one, ({tagName}) => tagName === 'a').map(a => a.properties.href)
      )
    )
    expect(along).toEqual([['#t2n1'], ['#t1n1']])
  })

  test('has a stop of the Tab key at marks of what a person should look at, and at no others', async () => {
    const source = await cleaned('Rain falls falls.\n\nDrains drains run.\n', {
      plain: replacing('falls falls', 'falls'),
      open: replacing('Drains drains', 'Drains', {confidence: 'low'})
    })
    const stops = withClass(show(source), 'ref').map(({properties: {className, tabIndex}}) => [
      [className].flat().includes('info'),
      tabIndex
    ])
    expect(stops.filter(([isPlain]) => isPlain)).toEqual([
      [true, -1],
      [true, -1]
    ])
    expect(stops.filter(([isPlain]) => !isPlain)).toEqual([
      [false, undefined],
      [false, undefined]
    ])
  })

  test('folds what is unchanged', async () => {
    const source = await cleaned('Same.\n\nSame too.\n\nRain falls falls.\n', {
      'doubled-words': replacing('falls falls', 'falls')
    })
    const [fold] = find(
      show(source),
      ({tagName, properties}) => tagName === 'details' && [properties.className].flat().includes('same')
    )
    expect(toText(fold as Element)).toContain('2 unchanged paragraphs')
    expect(withClass(fold as Element, 'row')).toHaveLength(2)
  })

  test('of a long text shows what a person should look at, and says what it left out', async () => {
    const filler = `${'Rain falls falls on roofs and streets. '.repeat(20).trim()}\n\n`
    const source = await cleaned(`${filler.repeat(200)}At last last.\n\n${filler}`, {
      'doubled-words': replacing('falls falls', 'falls'),
      last: replacing('last last', 'last', {confidence: 'low'})
    })
    const html = renderReview({id: 'rain', title: 'Rain'}, [source])
    expect(html.length).toBeLessThan(3_000_000)
    const tree = parser.parse(html)
    expect(words(withClass(tree, 'left'))).toContainEqual(expect.stringContaining('At last last'))
    const shown = withClass(tree, 'row').length
    const left = words(withClass(tree, 'left-out')).map(text => Number(/(\d+) paragraphs?/.exec(text)?.[1]))
    expect(shown + left.reduce((sum, count) => sum + count, 0)).toBe(202)
    expect(words(withClass(tree, 'left-out'))[0]).toContain('clean/a.ledger.json')
  })

  test('of a wall without end shows parts', async () => {
    const source = await cleaned('Rain falls falls on roofs. '.repeat(4000), {
      'doubled-words': replacing('falls falls', 'falls')
    })
    expect(renderReview({id: 'rain', title: 'Rain'}, [source]).length).toBeLessThan(3_000_000)
    expect(withClass(show(source), 'row').length).toBeGreaterThan(3)
  })
})

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {countWords, textBlocks} from '../../pipeline/ledger/index.ts'
import {toMarkdown} from '../../pipeline/parse/index.ts'
import type {Passage} from '../../pipeline/theme/index.ts'
import {readPassages} from '../../pipeline/theme/read-passages.ts'
import {makeSource, paragraph, sentence} from './make-source.ts'

function passagesOf(text: string, language = 'en'): readonly Passage[] {
  return readPassages(makeSource('a', text, {language})).passages
}

function textsOf(text: string, language = 'en'): readonly string[] {
  return passagesOf(text, language).map(passage => passage.text)
}

describe('what becomes one passage', () => {
  test('a section that is short enough', () => {
    const [one, two] = [paragraph('one', 60), paragraph('two', 60)]
    expect(textsOf(`# Title\n\n## Part\n\n${one}\n\n${two}\n`)).toEqual([`${one}\n\n${two}`])
  })

  test('each paragraph of a longer section', () => {
    const paragraphs = ['one', 'two', 'three'].map(name => paragraph(name, 100))
    expect(textsOf(`## Part\n\n${paragraphs.join('\n\n')}\n`)).toEqual(paragraphs)
  })

  test('a short paragraph and the next one', () => {
    const [long, short, next] = [paragraph('long', 150), paragraph('short', 20), paragraph('next', 150)]
    expect(textsOf([long, short, next].join('\n\n'))).toEqual([long, `${short}\n\n${next}`])
  })

  test('a short paragraph at the end and the one before it', () => {
    const [long, next, short] = [paragraph('long', 150), paragraph('next', 150), paragraph('short', 20)]
    expect(textsOf([long, next, short].join('\n\n'))).toEqual([long, `${next}\n\n${short}`])
  })

  test('a list and the paragraph before it', () => {
    const [intro, other] = [paragraph('intro', 100), paragraph('other', 100)]
    const items = ['one', 'two'].map(name => sentence(name, 40))
    const text = `${other}\n\n${intro}\n\n- ${items.join('\n- ')}\n\n${paragraph('more', 100)}\n`
    expect(textsOf(text)[1]).toBe([intro, ...items].join('\n\n'))
  })

  test('what ends in a colon and what comes after it', () => {
    const [intro, next] = [paragraph('intro', 100).replace(/\.$/, ':'), paragraph('next', 100)]
    const text = [paragraph('other', 100), intro, next].join('\n\n')
    expect(textsOf(text)[1]).toBe(`${intro}\n\n${next}`)
  })
})

describe('what is never a passage', () => {
  test('a heading', () => {
    expect(textsOf('# Title\n\n## Part one\n\n## Part two\n')).toEqual([])
  })

  test.each([
    'References',
    '7. Notes',
    'About the author',
    'Author profile',
    '参考文献',
    '八、註釋',
    '作者簡介'
  ])('what stands under “%s”, subsections included', heading => {
    const text = `## Part\n\nKept.\n\n## ${heading}\n\nOne.\n\n### Below\n\nTwo.\n\n## Part two\n\nKept too.\n`
    expect(textsOf(text)).toEqual(['Kept.', 'Kept too.'])
  })

  test('an author profile without a heading, and an entry of a list of notes', () => {
    const text = 'Kept.\n\n作者简介：王某，研究员。\n\n\\[12] Somebody: Something, 2021.\n\nKept too.\n'
    expect(textsOf(text)).toEqual(['Kept.\n\nKept too.'])
  })

  test('a note', () => {
    expect(textsOf('Said.[^1]\n\n[^1]: Where it is said.\n')).toEqual(['Said.'])
  })

  test('a section that only talks of such things', () => {
    expect(textsOf('## Notes from the field\n\nKept.\n')).toEqual(['Kept.'])
  })
})

describe('a paragraph far too long', () => {
  const long = paragraph('long', 600)

  test('is divided between sentences into parts that are the paragraph again', () => {
    const parts = textsOf(long)
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.join(' ')).toBe(long)
    for (const part of parts) {
      expect(part).toMatch(/^The .*\.$/)
      expect(countWords(part)).toBeGreaterThanOrEqual(40)
      expect(countWords(part)).toBeLessThanOrEqual(250)
    }
  })

  test('is not cut inside a quotation', () => {
    const quoted = `“${paragraph('quoted', 50)}”`
    const parts = textsOf(`${paragraph('before', 150)} They said: ${quoted} ${paragraph('after', 150)}`)
    expect(parts).toHaveLength(2)
    expect(parts.filter(part => part.includes(quoted))).toHaveLength(1)
  })

  test('is cut all the same where a quotation is never closed', () => {
    expect(textsOf(`They said: “${long}`).length).toBeGreaterThan(2)
  })

  test('is cut where a quotation mark finds its partner only far away', () => {
    expect(textsOf(`They said: "${long} He said "yes".`).length).toBeGreaterThan(2)
  })

  test('leaves no short end', () => {
    const [one, two, end] = [sentence('one', 150), sentence('two', 170), sentence('end', 10)]
    expect(textsOf([one, two, end].join(' '))).toEqual([one, `${two} ${end}`])
  })

  test('keeps its markup', () => {
    const text = `${paragraph('a', 200)} **Bold words.** ${paragraph('b', 200)} See [the law](https://example.org/).`
    const markdown = passagesOf(text).map(({content}) => toMarkdown({type: 'root', children: [...content]}))
    expect(markdown.map(part => part.trimEnd()).join(' ')).toBe(text)
  })

  test('is divided in Chinese too, where a character counts less than a word', () => {
    const sentence = '海绵城市把雨水留在城市里面慢慢使用。'
    expect(textsOf(sentence.repeat(20), 'zh-Hans')).toEqual([sentence.repeat(20)])
    expect(textsOf(sentence.repeat(60), 'zh-Hans').length).toBeGreaterThan(2)
  })
})

test('a list far too long is divided between items, and its numbers count on', () => {
  const items = Array.from({length: 9}, (_, index) => `${index + 1}. ${sentence(`item${index}`, 60)}`)
  const passages = passagesOf(`We propose:\n\n${items.join('\n')}\n`)
  const markdown = passages.map(({content}) => toMarkdown({type: 'root', children: [...content]}).trimEnd())
  expect(markdown.length).toBeGreaterThan(1)
  expect(markdown[0]).toMatch(/^We propose:\n\n1\. /)
  expect(markdown.join('\n').replace('We propose:\n\n', '')).toBe(items.join('\n'))
})

test('the trail of headings is given, without one that says the title again', () => {
  const text =
    '---\ntitle: Water\n---\n\n# Water\n\nLead.\n\n## Sewers\n\nOne.\n\n### Old\n\nTwo.\n\n## Rain\n\nThree.\n'
  expect(passagesOf(text).map(({headings}) => headings)).toEqual([
    [],
    ['Sewers'],
    ['Sewers', 'Old'],
    ['Rain']
  ])
})

test('reference links carry their address, and images their file', () => {
  const [passage] = passagesOf(
    'See [the law][1] and ![a map][2].\n\n[1]: https://example.org/law "The law"\n[2]: map.png\n'
  )
  expect(toMarkdown({type: 'root', children: [...(passage?.content ?? [])]})).toBe(
    'See [the law](https://example.org/law "The law") and ![a map](map.png).\n'
  )
})

test('a passage in the other script than its source is marked as such', () => {
  const text = '城市的雨水要留在城市里面慢慢使用。\n\n## Abstract in English\n\nRain is kept in the city.\n'
  expect(passagesOf(text, 'zh-Hans').map(({language}) => language)).toEqual(['zh-Hans', 'en'])
  expect(passagesOf(text, 'en').map(({language}) => language)).toEqual(['zh', 'en'])
})

describe('a table', () => {
  const table = '| City | Rain |\n| ---- | ---- |\n| A    | 1    |\n'

  test('is given apart with its caption, and keeps the text around it apart', () => {
    const source = makeSource('a', `One.\n\nTable 2: Rain by city\n\n${table}\nTwo.\n`)
    const {passages, tables} = readPassages(source)
    expect(passages.map(({text}) => text)).toEqual(['One.', 'Two.'])
    expect(tables.map(({caption}) => caption)).toEqual(['Table 2: Rain by city'])
    expect(tables[0]?.place.start.line).toBe(5)
  })

  test('has no caption where no paragraph is labelled as one', () => {
    const {tables} = readPassages(makeSource('a', `The table shows the rain.\n\n${table}`))
    expect(tables[0]).not.toHaveProperty('caption')
  })
})

/** Sections of prose with lists, quotations, markup and sentences of many lengths. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom('## Part', '### Lower part', '> Quoted words stand here.', '---'),
      fc
        .array(fc.integer({min: 2, max: 60}), {minLength: 1, maxLength: 14})
        .map(counts => counts.map((count, index) => sentence(`w${index}x`, count)).join(' ')),
      fc
        .array(fc.integer({min: 2, max: 90}), {minLength: 1, maxLength: 9})
        .map(counts => counts.map((count, index) => `- ${sentence(`i${index}x`, count)}`).join('\n')),
      fc.constantFrom(
        'Some *words* and a [link](https://example.org/). And more:',
        '中文句子在这里。又一句。'
      )
    ),
    {minLength: 1, maxLength: 12}
  )
  .map(blocks => `${blocks.join('\n\n')}\n`)

test('every word of the prose stands in one passage, at the place that is given', () => {
  fc.assert(
    fc.property(prose, text => {
      const source = makeSource('a', text)
      const {passages} = readPassages(source)
      const whole = textBlocks(source.tree).filter(({type}) => type === 'paragraph')
      const squeeze = (value: string) => value.replace(/\s+/g, '')
      expect(squeeze(passages.map(passage => passage.text).join(''))).toBe(
        squeeze(whole.map(block => block.text).join(''))
      )
      for (const {place, content} of passages) {
        const quoted = text.slice(place.start.offset, place.end.offset)
        const markdown = toMarkdown({type: 'root', children: [...content]})
        expect(wordsOf(markdown)).toEqual(wordsOf(quoted.replaceAll('_', '*')))
        expect(text.split('\n')[place.start.line - 1]?.slice(place.start.column - 1)).toBe(
          text.slice(place.start.offset).split('\n')[0]
        )
      }
    })
  )
})

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu)?.filter(word => !/^https?$/.test(word)) ?? []
}

import {describe, expect, test, vi} from 'vitest'
import type {CleanedSource} from '../../pipeline/cleaned-source.ts'
import {assignThemes, type ChosenPassage, type Theme, type ThemeOptions} from '../../pipeline/theme/index.ts'
import {makeSource, paragraph} from './make-source.ts'

const water: Theme = {
  id: 'water',
  title: 'Water',
  terms: {en: ['sponge city', 'flood'], zh: ['海绵城市', '洪水']}
}
const money: Theme = {id: 'money', title: 'Who pays', terms: {en: ['tax', 'charge'], zh: ['税']}}

/** Gives each text a section of its own in a source of its own: `a`, `b`, … */
function sourcesOf(...texts: readonly string[]): readonly CleanedSource[] {
  return texts.map((text, index) => makeSource(String.fromCharCode(97 + index), text))
}

async function choose(
  themes: readonly Theme[],
  sources: readonly CleanedSource[],
  options?: ThemeOptions
): Promise<readonly (readonly ChosenPassage[])[]> {
  const {themes: chosen} = await assignThemes({title: 'Batch', themes}, sources, options)
  return chosen.map(({passages}) => passages)
}

async function decidedBy(theme: Theme, text: string): Promise<readonly string[]> {
  const [passages = []] = await choose([theme], [makeSource('a', text)])
  return passages.flatMap(({terms}) => terms.map(({term}) => term))
}

describe('what decides', () => {
  test.each([
    'Floods came.',
    'The town was flooded.',
    'FLOODING is frequent.',
    'The flood’s height was seen.'
  ])('a word in any form: %s', async text => {
    expect(await decidedBy(water, text)).toEqual(['flood'])
  })

  test.each(['Sponge cities keep rain.', 'A city that works like a sponge.', 'The “sponge-city” programme.'])(
    'a phrase, or its words near each other: %s',
    async text => {
      expect(await decidedBy(water, text)).toEqual(['sponge city'])
    }
  )

  test.each([
    'The city grows.',
    'A sponge is soft.',
    'He bought a sponge. The city grows.',
    'The city grows. He bought a sponge.',
    `A sponge is soft, ${'and soft, '.repeat(12)} unlike the city.`,
    'Capacity grows.'
  ])('not a part of a phrase, nor parts far from each other or in two sentences: %s', async text => {
    expect(await decidedBy(water, text)).toEqual([])
  })

  test.each(['建设海绵城市。', '建設海綿城市。', '海綿型的城市。'])(
    'Chinese in either script: %s',
    async text => {
      expect(await decidedBy(water, text)).toEqual(['海绵城市'])
    }
  )

  test('a theme in Traditional characters finds Simplified text', async () => {
    expect(await decidedBy({id: 'a', title: 'a', terms: {zh: ['海綿城市']}}, '建设海绵城市。')).toEqual([
      '海綿城市'
    ])
  })

  test.each(['城市在发展。', '海绵很软。'])('not a part of a Chinese phrase: %s', async text => {
    expect(await decidedBy(water, text)).toEqual([])
  })

  test('a phrase with an empty word only as it stands, an article aside', async () => {
    const theme: Theme = {id: 'grid', title: 'Grid', terms: {en: ['off grid', 'the meter']}}
    expect(await decidedBy(theme, 'They live off grid.')).toEqual(['off grid'])
    expect(await decidedBy(theme, 'A meter is off.')).toEqual(['the meter'])
    expect(await decidedBy(theme, 'The grid is off.')).toEqual([])
  })

  test('not one word of a phrase that has it twice', async () => {
    const theme: Theme = {id: 'trade', title: 'Trade', terms: {en: ['business to business']}}
    expect(await decidedBy(theme, 'This is our business.')).toEqual([])
    expect(await decidedBy(theme, 'Business deals with business.')).toEqual(['business to business'])
  })

  test('a phrase as it stands more than its words apart', async () => {
    const sources = sourcesOf(
      `The big new sponge city. ${paragraph('one', 50)}`,
      `A city like a sponge. ${paragraph('two', 50)}`
    )
    const [[first, second] = []] = await choose([water], sources)
    expect([first?.passage.sourceId, second?.passage.sourceId]).toEqual(['a', 'b'])
    expect(first?.score).toBeGreaterThan(second?.score ?? 0)
  })

  test('words of the description add to what a term has found, and find nothing by themselves', async () => {
    const theme: Theme = {...water, description: 'What happens to drains'}
    const sources = sourcesOf('Floods fill the drains.', 'Drains are old.', 'Floods come.')
    const [passages = []] = await choose([theme], sources, {minimumScore: 0})
    expect(passages.map(({passage}) => passage.sourceId)).toEqual(['a', 'c'])
    expect(passages[0]?.terms.map(({term}) => term)).toEqual(['flood', 'drains'])
    expect(passages[0]?.terms[0]?.weight).toBeGreaterThan(2 * (passages[0]?.terms[1]?.weight ?? 0))
  })

  test('the title, where a theme has no terms', async () => {
    const theme: Theme = {id: 'pay', title: 'Paying for drains'}
    expect(await decidedBy(theme, 'Who pays for the drains?')).toEqual(['Paying for drains'])
    expect(await decidedBy(theme, 'Who pays?')).toEqual([])
  })

  test('a term counts the more, the fewer passages of its language have it', async () => {
    const english = ['one', 'two', 'three'].map(name => makeSource(name, paragraph(name, 50)))
    const chinese = ['山川', '草木'].map(name => makeSource(name, name.repeat(50), {language: 'zh-Hans'}))
    const [passages = []] = await choose(
      [water],
      [
        makeSource('a', `Floods. ${paragraph('a', 50)}`),
        ...english,
        makeSource('b', `洪水${'城市'.repeat(50)}`, {language: 'zh-Hans'}),
        ...chinese
      ]
    )
    const [rarer = 0, lessRare = 0] = passages.map(({score}) => score)
    expect(rarer / lessRare).toBeCloseTo(Math.log(1 + 4) / Math.log(1 + 3), 1)
  })

  test('the weights of what decided add up to the score, strongest first', async () => {
    const [[passage] = []] = await choose(
      [water],
      sourcesOf('Floods and floods in sponge cities.', 'Floods.')
    )
    const weights = passage?.terms.map(({weight}) => weight) ?? []
    expect(weights).toHaveLength(2)
    expect([...weights].sort((a, b) => b - a)).toEqual(weights)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(passage?.score ?? 0, 3)
  })
})

describe('which passages are given', () => {
  test('a passage goes to its best theme only', async () => {
    const sources = sourcesOf('Floods, floods and a tax.', 'A tax, a charge and floods.', 'Nothing.')
    const [inWater = [], inMoney = []] = await choose([water, money], sources)
    expect(inWater.map(({passage}) => passage.sourceId)).toEqual(['a'])
    expect(inMoney.map(({passage}) => passage.sourceId)).toEqual(['b'])
  })

  test('a theme that nothing fits stays, and is empty', async () => {
    const {themes} = await assignThemes({title: 'Batch', themes: [money, water]}, sourcesOf('Floods.'))
    expect(themes.map(({theme, passages}) => [theme.id, passages.length])).toEqual([
      ['money', 0],
      ['water', 1]
    ])
  })

  test('not what scores far less than the best', async () => {
    const best = `Floods in a sponge city. ${paragraph('best', 40)}`
    const weak = `Floods. ${paragraph('weak', 230)}`
    const found = async (minimumScore: number) =>
      (await choose([water], sourcesOf(best, weak), {minimumScore}))[0]?.map(({passage}) => passage.sourceId)
    expect(await found(0)).toEqual(['a', 'b'])
    expect(await found(0.5)).toEqual(['a'])
  })

  test('not a line, where a passage says as much', async () => {
    const full = `Floods fill the drains. ${paragraph('full', 40)}`
    const [[first] = []] = await choose([water], sourcesOf('Floods.', full), {perTheme: 1})
    expect(first?.passage.sourceId).toBe('b')
  })

  test('no more than asked for', async () => {
    const sources = sourcesOf(
      ...Array.from({length: 9}, (_, index) => `Floods. ${paragraph(`p${index}`, 50)}`)
    )
    expect((await choose([water], sources))[0]).toHaveLength(6)
    expect((await choose([water], sources, {perTheme: 2}))[0]).toHaveLength(2)
  })

  test('from several sources, though one has the strongest', async () => {
    const strong = ['one', 'two', 'three'].map(name => `## ${name}\n\nFloods, floods. ${paragraph(name, 50)}`)
    const sources = sourcesOf(strong.join('\n\n'), `Floods. ${paragraph('other', 50)}`)
    const [passages = []] = await choose([water], sources, {perTheme: 3})
    expect(passages.map(({passage}) => passage.sourceId)).toEqual(['a', 'a', 'b'])
  })

  test('rather with other words than those that are given already', async () => {
    const [first, fresh] = [paragraph('first', 100), paragraph('fresh', 100)]
    const half = `${first.slice(0, first.length / 2)} ${paragraph('half', 50)}`
    const sources = sourcesOf(...[first, half, fresh].map(text => `Floods. ${text}`))
    const [passages = []] = await choose([water], sources, {perTheme: 2})
    expect(passages.map(({passage}) => passage.sourceId)).toEqual(['a', 'c'])
  })

  test('in the order of their source, the source with the strongest first', async () => {
    const sources = sourcesOf(
      `Floods. ${paragraph('weak', 50)}`,
      `## One\n\nFloods. ${paragraph('one', 50)}\n\n## Two\n\nFloods, floods, floods. ${paragraph('two', 50)}`
    )
    const [passages = []] = await choose([water], sources)
    expect(passages.map(({passage}) => [passage.sourceId, passage.headings[0]])).toEqual([
      ['b', 'One'],
      ['b', 'Two'],
      ['a', undefined]
    ])
  })

  test('the same, in whatever order the sources come', async () => {
    const sources = sourcesOf(
      ...Array.from(
        {length: 9},
        (_, index) => `Floods ${'and a tax '.repeat(index % 3)}. ${paragraph(`p${index}`, 40)}`
      )
    )
    const forward = await assignThemes({title: 'Batch', themes: [water, money]}, sources)
    const backward = await assignThemes({title: 'Batch', themes: [water, money]}, [...sources].reverse())
    expect(backward).toEqual(forward)
  })
})

describe('without themes', () => {
  test('one theme under the title of the batch gives what most passages say', async () => {
    const common = ['drains', 'rain', 'street', 'water', 'pipe', 'basin', 'overflow', 'storm']
    const about = (name: string) => `${common.join(' ')} ${name} ${paragraph(name, 30)}`
    const sources = sourcesOf(about('one'), paragraph('aside', 50), about('two'), about('three'))
    const {themes} = await assignThemes({title: 'Rain', themes: []}, sources, {perTheme: 3})
    expect(themes.map(({theme}) => theme)).toEqual([{id: 'overview', title: 'Rain'}])
    expect(themes[0]?.passages.map(({passage}) => passage.sourceId).sort()).toEqual(['a', 'c', 'd'])
    expect(common).toContain(themes[0]?.passages[0]?.terms[0]?.term)
  })

  test('a passage near the beginning of its source counts more than a later one that says as much', async () => {
    const common = ['drains', 'rain', 'street', 'water', 'pipe', 'basin', 'overflow', 'storm']
    const about = (name: string) => `## ${name}\n\n${common.join(' ')} ${paragraph(name, 30)}`
    const asides = Array.from({length: 8}, (_, index) => `## Aside\n\n${paragraph(`aside${index}`, 50)}`)
    const text = [about('early').replace('storm', 'thunder'), ...asides, about('late')].join('\n\n')
    const [passages = []] = await choose([], sourcesOf(text, about('one'), about('two')), {perTheme: 20})
    const scoreOf = (heading: string) =>
      passages.find(({passage}) => passage.headings[0] === heading)?.score ?? 0
    expect(scoreOf('early')).toBeGreaterThan(scoreOf('late'))
    expect(scoreOf('late')).toBeGreaterThan(0)
  })

  test('it is empty where there is nothing to quote', async () => {
    expect(await choose([], sourcesOf('# Only a title\n'))).toEqual([[]])
    expect(await choose([], [])).toEqual([[]])
  })
})

test('the tables for Chinese are loaded only where there is Chinese', async () => {
  vi.doMock('opencc-js/t2cn', () => {
    throw new Error('loaded')
  })
  try {
    await expect(choose([{...water, terms: {en: ['flood']}}], sourcesOf('Floods.'))).resolves.toHaveLength(1)
    await expect(choose([water], sourcesOf('Floods.'))).rejects.toThrow()
  } finally {
    vi.doUnmock('opencc-js/t2cn')
  }
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../pipeline/clean/index.ts'
import type {Entry} from '../../pipeline/ledger/index.ts'
import {cleanTogether, evidenceOf, type Texts} from './clean-together.ts'
import {expectPromises} from './promises.ts'

const filler =
  ' Pipes below the old streets were laid for gentler weather, and they fill within minutes of a storm.'
const fillerChinese =
  '老城区的管道按照过去的气候设计，暴雨来临时几分钟之内就会灌满，积水难以排出，影响交通和居民生活。'
const torn = `two thousand and twenty-one year nine During the Lower Basin Forum in Marlow Bridge in August, the speakers asked for wider sewers.${filler}`
const dates = rules.filter(({id}) => id === 'translated-dates' || id === 'translated-centuries')

async function entriesFor(text: string, ...others: readonly string[]): Promise<readonly Entry[]> {
  const all = [['torn.txt', text], ...others.map((other, index) => [`other-${index}.txt`, other])]
  const texts: Texts = new Map(all.map(([file = '', other = '']) => [file, other + filler]))
  const cleaned = await cleanTogether(dates, texts, 'txt')
  const reversed = await cleanTogether(dates, new Map([...texts].reverse()), 'txt')
  const entries = cleaned.get('torn.txt')?.entries ?? []
  expect(reversed.get('torn.txt')?.entries).toEqual(entries)
  return entries
}

describe('evidence for a torn date', () => {
  it('is cited and makes the repair sure where it agrees; a set aside month is still for review', async () => {
    const [first] = await entriesFor(
      torn,
      'Engineers first met at the Lower Basin Forum, held near Marlow Bridge in September 2021.'
    )
    expect(first).toMatchObject({kind: 'repair', confidence: 'high', severity: 'review'})
    expect(first?.why).toContain('other-0.txt:1 (2021-09)')
  })

  it('lowers confidence where it contradicts', async () => {
    const [first] = await entriesFor(
      torn,
      'Engineers first met at the Lower Basin Forum, held near Marlow Bridge in May 2021.'
    )
    expect(first).toMatchObject({kind: 'repair', confidence: 'low', severity: 'review'})
    expect(first?.why).toContain('against: other-0.txt:1 (2021-05)')
  })

  it('leaves the text where it says what the month name says', async () => {
    const found = await entriesFor(
      torn,
      'Engineers first met at the Lower Basin Forum, held near Marlow Bridge on 9 August 2021.'
    )
    expect(found.map(({kind}) => kind)).toEqual(['doubt'])
    expect(found[0]?.why).toContain('other-0.txt:1 (2021-08-09)')
  })

  it('may stand in the text itself', async () => {
    const [first] = await entriesFor(
      `${torn}\n\nIt was at the Lower Basin Forum, which Marlow Bridge paid for, that engineers first met in September 2021.${filler}`
    )
    expect(first).toMatchObject({kind: 'repair', confidence: 'high'})
    expect(first?.why).toContain('line 3 of this text (2021-09)')
  })

  it('is read in words, and whichever apostrophe a name has', async () => {
    const [first] = await entriesFor(
      torn.replace('Lower Basin Forum', 'River’s Friends Forum'),
      "Engineers first met at the River's Friends Forum, held near Marlow Bridge in September two thousand and twenty-one."
    )
    expect(first?.why).toContain('other-0.txt:1 (2021-09)')
  })

  it('is found in another language by Latin runs and the numbers of meetings', async () => {
    const [first] = await entriesFor(
      torn.replace('Lower Basin Forum in Marlow Bridge', '12th Lower Basin Congress, called by UNWET,'),
      `二〇二一年九月，UNWET召开第十二次下游流域大会，会议要求各地尽快更新排水管网。${fillerChinese}`
    )
    expect(first?.why).toContain('Evidence: other-0.txt:1 (2021-09)')
  })

  it('is found by Chinese names that an English sentence keeps', async () => {
    const [first] = await entriesFor(
      torn.replace(
        'Lower Basin Forum in Marlow Bridge',
        'talks on the sponge plan (《下游海绵规划》) and “活水行动”'
      ),
      `2021年9月，市政府印发《下游海绵规划》，启动“活水行动”，要求各地尽快更新排水管网。${fillerChinese}`
    )
    expect(first?.why).toContain('Evidence: other-0.txt:1 (2021-09)')
  })

  it('may begin as a sentence with a torn century would', async () => {
    const [first] = await entriesFor(
      torn,
      'Engineers from the coast met at the Lower Basin Forum, held near Marlow Bridge in September 2021.'
    )
    expect(first?.why).toContain('Evidence: other-0.txt:1 (2021-09)')
  })

  it.each([
    ['one name only', 'The Lower Basin Forum met again in the capital and heard of tariffs in May 2021.'],
    [
      'another year of an event that may recur',
      'Engineers had met at the Lower Basin Forum, held near Marlow Bridge in May 2019.'
    ],
    [
      'a copy',
      'During the Lower Basin Forum in Marlow Bridge in May 2021, the speakers asked for wider sewers.'
    ],
    ['a span', 'Engineers met at the Lower Basin Forum, held near Marlow Bridge from May 2021 to June 2021.']
  ])('is not %s', async (_, other) => {
    const [first] = await entriesFor(torn, other)
    expect(first).toMatchObject({kind: 'repair', confidence: 'medium'})
    expect(first?.why).not.toMatch(/[Ee]vidence/)
  })

  it('is not one meeting that is known by its name and its number', async () => {
    const [first] = await entriesFor(
      torn.replace('Lower Basin Forum in Marlow Bridge', '12th Lower Basin Congress'),
      'The 12th Lower Basin Congress heard the engineers in the capital and spoke of tariffs in May 2021.'
    )
    expect(first?.why).not.toMatch(/[Ee]vidence/)
  })
})

describe('evidence for a torn century or decade', () => {
  const decade =
    'eighteen century sixty In the s, when Harrow Mill was joined to the Calder Navigation, the first pumps were tried.'
  const century =
    'twenty With the gauges of Harrow Mill and the Calder Navigation in the 21st century, floods could be foretold.'

  it.each([
    [
      'in the decade',
      decade,
      'in 1764',
      {confidence: 'high', severity: 'info'},
      'Evidence: other-0.txt:1 (1764)'
    ],
    [
      'in another one',
      decade,
      'in 1788',
      {confidence: 'medium', severity: 'review'},
      'against: other-0.txt:1 (1788)'
    ],
    [
      'in the century',
      century,
      'in May 1931',
      {confidence: 'high', severity: 'review'},
      'Evidence: other-0.txt:1'
    ],
    [
      'in another one',
      century,
      'in the 1870s',
      {confidence: 'low', severity: 'review'},
      'against: other-0.txt:1 (the 1870s)'
    ]
  ])('%s', async (_, text, when, sure, why) => {
    const [first] = await entriesFor(
      text,
      `Old maps tell how the Calder Navigation reached Harrow Mill ${when}, and what its owners paid for that.`
    )
    expect(first).toMatchObject(sure)
    expect(first?.why).toContain(why)
  })

  it('leaves the text where it says what the century beside it says', async () => {
    const found = await entriesFor(
      century,
      'Old maps tell how the Calder Navigation reached Harrow Mill in 2004, and what its owners paid for that.'
    )
    expect(found.map(({kind}) => kind)).toEqual(['doubt'])
    expect(found[0]?.why).toContain(
      'other-0.txt:1 (2004) dates the same event, and says what “the 21st century”'
    )
  })
})

describe('a batch that holds evidence', () => {
  const names = ['the Lower Basin Forum', 'Marlow Bridge', 'the 12th Water Congress', 'Harrow Mill', 'UNWET']
  const named = fc.shuffledSubarray(names, {minLength: 2, maxLength: 3}).map(all => all.join(' and '))
  const when = fc.constantFrom(
    'in September 2021',
    'in May 2021',
    'on 9 August 2021',
    'in the 1760s',
    'in 2004'
  )
  const sentence = fc.oneof(
    fc.tuple(named, when).map(([name, date]) => `Engineers from the coast spoke of ${name} ${date}.`),
    named.map(
      name => `two thousand and twenty-one year nine During a visit to ${name} in August, all agreed.`
    ),
    named.map(
      name => `two thousand and twenty-one year nine The talks at ${name} in August went on, And ended well.`
    ),
    named.map(name => `eighteen century sixty In the s, ${name} were joined by a canal.`),
    named.map(
      name => `twenty With the spread of pumps to ${name} in the 21st century, mines could be drained.`
    )
  )
  const text = fc
    .array(sentence, {minLength: 1, maxLength: 4})
    .map(all => all.map(one => one + filler).join('\n\n'))
  const batch = fc
    .array(text, {minLength: 3, maxLength: 3})
    .map(all => new Map(all.map((one, index) => [`text-${index}.txt`, one])))

  it('balances, replays, and comes to rest as a batch', async () => {
    await fc.assert(
      fc.asyncProperty(batch, async texts => {
        const cleaned = await cleanTogether(rules, texts, 'txt')
        const again = new Map([...cleaned].map(([file, {markdown}]) => [file, markdown]))
        const evidence = await evidenceOf(again, 'md')
        for (const [file, cleaning] of cleaned) await expectPromises(rules, cleaning, {...evidence, file})
      }),
      {numRuns: 60}
    )
  })
})

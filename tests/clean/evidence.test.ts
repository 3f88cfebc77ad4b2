import {describe, expect, it} from 'vitest'
import {gatherEvidence, rules} from '../../pipeline/clean/index.ts'
import {openSource} from '../../pipeline/ledger/index.ts'
import {parse} from '../../pipeline/parse/index.ts'
import {cleanWith} from './case.ts'

const filler =
  ' Pipes below the old streets were laid for gentler weather, and they fill within minutes of a storm.'
const torn = `two thousand and twenty-one year nine During the Lower Basin Forum in Marlow Bridge in August, the speakers asked for wider sewers.${filler}`
const dates = rules.filter(({id}) => id === 'translated-dates')

async function withOther(...others: readonly string[]) {
  const own = 'torn.txt'
  const all = [[own, torn], ...others.map((text, index) => [`other-${index}.txt`, text + filler])] as const
  const texts = await Promise.all(
    all.map(async ([file = '', text = '']) => ({
      file,
      source: openSource(file, text),
      tree: await parse(text, 'txt')
    }))
  )
  const cleaning = await cleanWith(dates, torn, 'txt', {evidence: gatherEvidence(texts), file: own})
  const reversed = await cleanWith(dates, torn, 'txt', {
    evidence: gatherEvidence(texts.toReversed()),
    file: own
  })
  expect(reversed.entries).toEqual(cleaning.entries)
  return cleaning.entries
}

describe('evidence for a torn date', () => {
  it('is cited and makes the repair sure where it agrees; a set aside month is still for review', async () => {
    const [first] = await withOther(
      'Engineers first met at the Lower Basin Forum, held near Marlow Bridge in September 2021.'
    )
    expect(first).toMatchObject({kind: 'repair', confidence: 'high', severity: 'review'})
    expect(first?.why).toContain('other-0.txt:1 (2021-09)')
  })

  it('lowers confidence where it contradicts', async () => {
    const [first] = await withOther(
      'Engineers first met at the Lower Basin Forum, held near Marlow Bridge in May 2021.'
    )
    expect(first).toMatchObject({kind: 'repair', confidence: 'low', severity: 'review'})
    expect(first?.why).toContain('against: other-0.txt:1 (2021-05)')
  })

  it('leaves the text where it says what the month name says', async () => {
    const found = await withOther(
      'Engineers first met at the Lower Basin Forum, held near Marlow Bridge on 9 August 2021.'
    )
    expect(found.map(({kind}) => kind)).toEqual(['doubt'])
    expect(found[0]?.why).toContain('other-0.txt:1 (2021-08-09)')
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
    ]
  ])('is not %s', async (_, other) => {
    const [first] = await withOther(other)
    expect(first).toMatchObject({kind: 'repair', confidence: 'medium'})
    expect(first?.why).not.toMatch(/[Ee]vidence/)
  })
})

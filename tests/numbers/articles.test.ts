import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readNumbers, spokenToWritten} from '../../pipeline/numbers/index.ts'

const file = new URL('../../../shared/yardsticks/articles/gold.json', import.meta.url)
const missing = !existsSync(file)

describe.skipIf(missing)(
  missing ? 'articles (skipped: ../shared/yardsticks is not there)' : 'the bodies of 91 articles',
  () => {
    const articles: Readonly<Record<string, {readonly body: string}>> = missing
      ? {}
      : JSON.parse(readFileSync(file, 'utf8'))
    const bodies = Object.values(articles).map(({body}) => body)
    const found = bodies.flatMap(body => readNumbers(body, 'en'))

    it('hold plenty of years, dates and months, and no year out of the way', () => {
      const years = found.filter(({kind}) => kind === 'year').map(({value}) => Number(value))
      expect(years.length).toBeGreaterThan(50)
      expect(years.filter(year => year < 1900 || year > 2050)).toEqual([])
      expect(found.filter(({kind}) => kind === 'date').length).toBeGreaterThan(80)
      expect(found.filter(({kind}) => kind === 'month').length).toBeGreaterThan(40)
    })

    it('hold two centuries and no decade (“the 1300s” may be either)', () => {
      const spans = found.filter(({kind}) => kind === 'decade' || kind === 'century')
      expect(spans.map(({text}) => text).sort()).toEqual(['14th century', '21st century'])
    })

    it('are rewritten in three places', () => {
      const lines = bodies.flatMap(body => body.split('\n'))
      const rewritten = lines.filter(line => spokenToWritten(line, 'en') !== line)
      expect(rewritten.map(line => /fifty-one percent|thirteen|twenty-two/i.exec(line)?.[0])).toEqual([
        'Fifty-one percent',
        'thirteen',
        'Twenty-two'
      ])
    })
  }
)

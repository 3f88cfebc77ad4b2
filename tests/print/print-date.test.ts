import {describe, expect, it} from 'vitest'
import {printDate} from '../../pipeline/print/print-date.ts'

describe('the date of a print', () => {
  it('is fixed unless somebody says otherwise', () => {
    expect(printDate({})).toEqual(new Date('1980-01-01T00:00:00Z'))
    expect(printDate({SOURCE_DATE_EPOCH: ''})).toEqual(new Date('1980-01-01T00:00:00Z'))
    expect(printDate({SOURCE_DATE_EPOCH: '1700000000'})).toEqual(new Date('2023-11-14T22:13:20Z'))
  })

  it.each(['now', '-1', '1.5', '99999999999999'])('is an error for %s', seconds => {
    expect(() => printDate({SOURCE_DATE_EPOCH: seconds})).toThrow(
      `Unexpected SOURCE_DATE_EPOCH \`${seconds}\``
    )
  })
})

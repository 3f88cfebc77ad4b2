import {describe, expect, it} from 'vitest'
import {writeLarge} from '../../pipeline/clean/write-large.ts'

describe('writeLarge', () => {
  it.each([
    ['1', 4, '10,000'],
    ['100', 4, '1 million'],
    ['3.5', 8, '350 million'],
    ['1557.6', 8, '155.76 billion'],
    ['20000', 8, '2 trillion'],
    ['0.00001', 4, '0.1'],
    ['1.23456', 4, '12,345.6'],
    ['1234.5678', 4, '12,345,678'],
    ['007', 4, '70,000'],
    ['9007199254740993.1', 4, '90,071,992,547,409,931,000']
  ])('%s and %d powers of ten are %s', (number, places, expected) => {
    expect(writeLarge(number, places)).toBe(expected)
  })
})

import {describe, expect, test} from 'vitest'
import {scrollTables} from '../../../pipeline/page/tree/scroll-tables.ts'
import {elementsOf, parseFragment, write} from '../fixtures/html.ts'

test('a table stands in a region that can be reached and has a name', () => {
  const tree = parseFragment('<table><tbody></tbody></table><table><caption>Costs</caption></table>')
  scrollTables(tree, number => `Table ${number}`)
  expect(write(tree)).toBe(
    '<section class="scroll" tabindex="0" aria-label="Table 1"><table><tbody></tbody></table></section>' +
      '<section class="scroll" tabindex="0" aria-labelledby="table-2-caption">' +
      '<table><caption id="table-2-caption">Costs</caption></table></section>'
  )
})

describe('a table is wide', () => {
  const isWide = (...cells: readonly string[]) => {
    const tree = parseFragment(`<table><tbody><tr>${cells.join('')}</tr></tbody></table>`)
    scrollTables(tree, String)
    return elementsOf(tree, 'table')[0]?.properties.className !== undefined
  }

  test.each([
    ['if it has many columns', Array(40).fill('<td>1</td>'), true],
    ['if its longest words do not fit beside each other', Array(5).fill(`<td>${'x'.repeat(15)}</td>`), true],
    ['if its figures do not', Array(5).fill('<td class="figure">1 000 000 000 000</td>'), true],
    ['but not for long texts', Array(5).fill(`<td>${'some words '.repeat(40)}</td>`), false],
    ['nor for long Chinese texts', Array(5).fill(`<td>${'中文'.repeat(40)}</td>`), false]
  ])('%s', (_, cells, expected) => {
    expect(isWide(...cells)).toBe(expected)
  })
})

import {describe, expect, it} from 'vitest'
import {artifactsIn} from '../../pipeline/print/finish/artifacts-in.ts'
import {scanContent} from '../../pipeline/print/scan-content.ts'
import {parseToUnicode} from '../../pipeline/print/to-unicode.ts'

function operators(content: string): readonly string[] {
  const found: string[] = []
  scanContent(Buffer.from(content, 'latin1'), (operator, start, end) => {
    found.push(`${operator}: ${content.slice(start, end)}`)
  })
  return found
}

describe('operators in the content of a page', () => {
  it.each([
    ['numbers', '1 0 0 -1 .5 +3 cm q', ['cm: 1 0 0 -1 .5 +3 cm', 'q: q']],
    ['names', '/F4 12 Tf /ET gs', ['Tf: /F4 12 Tf', 'gs: /ET gs']],
    ['strings of digits', '<0035> Tj[<00>-1<01>]TJ', ['Tj: <0035> Tj', 'TJ: [<00>-1<01>]TJ']],
    ['strings with words in them', '(a ET (b) \\) q) Tj Q', ['Tj: (a ET (b) \\) q) Tj', 'Q: Q']],
    ['dictionaries', '/P <</MCID 0 /A (x)>>BDC EMC', ['BDC: /P <</MCID 0 /A (x)>>BDC', 'EMC: EMC']],
    ['comments', '% q Q\nn', ['n: % q Q\nn']],
    ['quotation marks', "(a)' T*", ["': (a)'", 'T*: T*']],
    ['an unfinished string', 'q (abc', ['q: q']]
  ])('are found among %s', (_, content, expected) => {
    expect(operators(content)).toEqual(expected)
  })
})

describe('what belongs to no tag', () => {
  it.each([
    ['text', 'q BT <00> Tj ET Q', ['BT <00> Tj ET']],
    ['text behind tagged text', '/P <</MCID 0>>BDC BT ET EMC BT <01> Tj ET', ['BT <01> Tj ET']],
    ['no tagged text', '/P <</MCID 0>>BDC q BT <00> Tj ET Q EMC', []],
    ['no text that is tagged in part', 'BT /P <</MCID 0>>BDC <00> Tj EMC ET', []],
    ['shapes', '0 0 1 1 re f 1 w 0 0 m 5 5 l S', ['0 0 1 1 re f', '0 0 m 5 5 l S']],
    ['no tagged shapes', '/P <</MCID 0>>BDC 0 0 1 1 re EMC f', []],
    ['no mere clipping', '0 0 1 1 re W n 2 2 3 3 re W* n', []],
    ['pictures', '/X1 Do', ['/X1 Do']]
  ])('is found: %s', (_, content, expected) => {
    const found = artifactsIn(Buffer.from(content, 'latin1'))
    expect(found.map(({start, end}) => content.slice(start, end))).toEqual(expected)
  })
})

describe('a map to Unicode', () => {
  it('has single codes, ranges and characters of two halves', () => {
    const program = `2 beginbfchar\n<0003> <0020>\n<00ab> <D842DFB7>\nendbfchar
1 beginbfrange\n<0010> <0012> <4E00>\nendbfrange\n1 beginbfchar\n<0020> <00660069>\nendbfchar`
    expect([...parseToUnicode(program)]).toEqual([
      ['0003', ' '],
      ['00AB', '𠮷'],
      ['0020', 'fi'],
      ['0010', '一'],
      ['0011', '丁'],
      ['0012', '丂']
    ])
  })
})

import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {textsByFace} from '../../../pipeline/page/tree/texts-by-face.ts'

/** Each face with its text, `role weight style: text`. */
function faces(body: string, sheet = '', added = ''): readonly string[] {
  const tree = unified().use(rehypeParse).parse(`<html lang="en"><body>${body}`) as Root
  return textsByFace(tree, [sheet], added)
    .map(({role, weight, style, text}) => `${role} ${weight} ${style}: ${text.trim()}`)
    .filter(face => !face.endsWith(': '))
    .sort()
}

describe('the faces of a page', () => {
  test('are those of the HTML standard where no sheet says more', () => {
    expect(faces('<p>a</p><strong>b</strong><em>c</em>')).toEqual([
      'serif 400 italic: c',
      'serif 400 normal: abc',
      'serif 700 normal: b'
    ])
  })

  test('go down to what is inside', () => {
    expect(faces('<div class="x"><p>a</p></div><p>b</p>', '.x { font-weight: 700 }')).toEqual([
      'serif 400 normal: ab',
      'serif 700 normal: a'
    ])
  })

  test('may come from a style attribute, a medium, a list of selectors', () => {
    expect(faces('<p style="font-style: italic">a</p>')).toContain('serif 400 italic: a')
    expect(faces('<p>a</p>', '@media print { h1, p { font-family: var(--sans) } }')).toContain(
      'sans 400 normal: a'
    )
  })

  test('of a selector count for what it ends in, wherever that stands', () => {
    const sheet = 'aside > .x p.note:not(.y)::before { font-weight: 700 }'
    expect(faces('<p class="note z">a</p><p class="x">b</p>', sheet)).toEqual([
      'serif 400 normal: ab',
      'serif 700 normal: a'
    ])
  })

  test('of a pseudo-element and of a state count for their element', () => {
    const sheet = 'p::before { font-weight: 700 } p:hover { font-style: italic }'
    expect(faces('<p>a</p><div>b</div>', sheet)).toEqual([
      'serif 400 italic: a',
      'serif 400 normal: ab',
      'serif 700 italic: a',
      'serif 700 normal: a'
    ])
  })

  test('of a selector that cannot be looked for count for the whole page', () => {
    for (const selector of [':popover-open', '&:hover', '[data-x]', ':is(h1, p)']) {
      expect(faces('<p>a</p>', `${selector} { font-weight: 700 }`)).toContain('serif 700 normal: a')
    }
  })

  test('are all there where a value is not understood', () => {
    expect(faces('<p>a</p>', 'p { font: var(--mine) }')).toHaveLength(8)
    expect(faces('<p>a</p>', 'p { font-weight: 500 }')).toContain('serif 700 normal: a')
    expect(faces('<p>a</p>', 'p { font-family: Garamond }')).toContain('sans 400 normal: a')
  })

  test('hold what style sheets add, those of the page margins too', () => {
    expect(faces('<p>a</p>', '@page { font-family: var(--sans) }', 'xyz')).toEqual([
      'sans 400 normal: xyz',
      'serif 400 normal: a xyz'
    ])
  })
})

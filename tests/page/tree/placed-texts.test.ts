import type {Root} from 'hast'
import {describe, expect, test} from 'vitest'
import {element} from '../../../pipeline/element.ts'
import {placedTexts} from '../../../pipeline/page/tree/placed-texts.ts'
import {parsePage, write} from '../fixtures/html.ts'

const text = (): Root => ({
  type: 'root',
  children: [
    element('p', {id: 'a'}, 'One ', 'text', element('b', {}, ' & more')),
    {type: 'text', value: '\n'},
    element('ul', {}, element('li', {}, '<b>'))
  ]
})
const written = '<p id="a">One text<b> &#x26; more</b></p>\n<ul><li>&#x3C;b></li></ul>'

/** The page with texts where `*` stands. */
function placed(page: string): Root {
  const {place, parsePage: parse} = placedTexts()
  return parse(page.replaceAll('*', () => String(place(text()))))
}

describe('a page with a text is what it would be if the text had been written', () => {
  test.each([
    ['in a section', '<!DOCTYPE html><html><body><section> * </section>*'],
    ['in a cell', '<body><table><tr><td>*</td></tr></table>'],
    ['in a paragraph', '<body><p>before * after'],
    ['in a list that is none of items', '<body><ul>*</ul>'],
    ['between the rows of a table', '<body><table><tr><td>1</td></tr>*</table>'],
    ['in a title', '<head><title>*</title></head><body>x'],
    ['in a title and a section', '<head><title>*</title></head><body><section>*</section>'],
    ['nowhere', '<body><p>x']
  ])('%s', (_, page) => {
    expect(write(placed(page))).toBe(write(parsePage(page.replaceAll('*', written))))
  })
})

test('texts side by side are joined', () => {
  const [paragraph] = text().children
  expect(paragraph).toMatchObject({children: [{value: 'One '}, {value: 'text'}, {}]})
  expect(placed('<body><div>*</div>')).toMatchObject({
    children: [
      {
        children: [{}, {children: [{children: [{children: [{value: 'One text'}, {}]}, {}, {}]}]}]
      }
    ]
  })
})

test('a comment of a template stays', () => {
  const {parsePage: parse} = placedTexts()
  expect(write(parse('<body><!-- text --><p>x'))).toContain('<!-- text -->')
})

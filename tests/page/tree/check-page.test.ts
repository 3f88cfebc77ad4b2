import {describe, expect, test} from 'vitest'
import {checkPage} from '../../../pipeline/page/tree/check-page.ts'
import {parseFragment} from '../fixtures/html.ts'

const messages = (html: string) => checkPage(parseFragment(html), 'x.hbs').map(({message}) => message)

describe('a page is refused for', () => {
  test.each([
    ['an id used twice', '<p id="a"></p><p id="a"></p>', 'Unexpected second element with the id `a`'],
    ['a link to nothing', '<a href="#b">b</a>', 'Unexpected link to `#b`: no element has this id'],
    [
      'a page number of nothing',
      '<i data-page-of="b"></i>',
      'Unexpected link to `#b`: no element has this id'
    ],
    ['a script', '<script>x</script>', 'Unexpected <script>: a page loads and runs nothing'],
    ['a handler', '<p onclick="x">', 'Unexpected onClick of <p>: a page runs nothing'],
    [
      'a picture from elsewhere',
      '<img src="https://e.org/a.png">',
      'Unexpected `https://e.org/a.png` of <img>: a page loads nothing'
    ],
    ['a set of pictures', '<img srcset="a.png 2x">', 'Unexpected `a.png 2x` of <img>: a page loads nothing'],
    [
      'a style sheet',
      '<link rel="stylesheet" href="https://e.org/a.css">',
      'Unexpected <link>: a page loads and runs nothing'
    ],
    ['a link that runs', '<a href="javascript:x">x</a>', 'Unexpected link to `javascript:x`'],
    [
      'a vector picture from elsewhere',
      '<svg><image href="https://e.org/a.png"/></svg>',
      'Unexpected `https://e.org/a.png` of <image>: a page loads nothing'
    ],
    [
      'a style that loads',
      '<p style="background: url(https://e.org/a.png)"></p>',
      'Unexpected `url(` in a style of <p>: a page loads nothing'
    ],
    [
      'a style sheet that loads',
      '<style>@import "a.css";</style>',
      'Unexpected `@import` in a style of <style>: a page loads nothing'
    ],
    [
      'leaving by itself',
      '<meta http-equiv="Refresh" content="0; url=https://e.org">',
      'Unexpected <meta>: a page loads and runs nothing'
    ],
    ['a frame', '<iframe srcdoc="x"></iframe>', 'Unexpected <iframe>: a page loads and runs nothing']
  ])('%s', (_, html, message) => {
    expect(messages(html)).toContain(message)
  })
})

test('a page that needs nothing but itself is fine', () => {
  const html =
    '<p id="a"><a href="#a">a</a><a href="https://e.org/">b</a><img alt="" src="data:image/png;base64,AA=="></p>'
  expect(messages(html)).toEqual([])
})

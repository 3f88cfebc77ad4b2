import {describe, expect, test} from 'vitest'
import {markRepairs} from '../../../pipeline/page/markdown/mark-repairs.ts'
import {parseFragment, write} from '../fixtures/html.ts'

/** The HTML with a star and a number for each mark. */
function marked(html: string, ...words: readonly string[]): string {
  const tree = parseFragment(html)
  markRepairs(
    tree,
    words.map((each, at) => ({
      words: each,
      label: `*${at + 1}`,
      id: `m${at + 1}`,
      note: `n${at + 1}`,
      spoken: `Note ${at + 1}`
    }))
  )
  return write(tree).replace(/<sup class="repair-mark"><a [^>]*>(\*\d+)<\/a><\/sup>/g, '$1')
}

describe('a mark stands behind the words that were repaired', () => {
  test.each([
    ['in a paragraph', '<p>since 2019, yet</p>', '2019', '<p>since 2019*1, yet</p>'],
    ['at its end', '<p>since 2019</p>', '2019', '<p>since 2019*1</p>'],
    ['across elements', '<p>one <em>two</em> three</p>', 'one two', '<p>one <em>two*1</em> three</p>'],
    ['across a line end', '<p>one\ntwo three</p>', 'one two', '<p>one\ntwo*1 three</p>'],
    [
      'behind a link, not in it',
      '<p><a href="#x">one</a> two</p>',
      'one',
      '<p><a href="#x">one</a>*1 two</p>'
    ],
    ['in Chinese, which has no spaces', '<p>到2025年，全省</p>', '2025年', '<p>到2025年*1，全省</p>'],
    ['in a heading that became one', '<h3>One</h3><p>two</p>', '## One', '<h3>One*1</h3><p>two</p>'],
    ['over the reference to a note', '<p>one<sup>1</sup> two</p>', 'one two', '<p>one<sup>1</sup> two*1</p>']
  ])('%s', (_, html, words, expected) => {
    expect(marked(html, words)).toBe(expected)
  })

  test('each of several, where the words stand as often as they were repaired', () => {
    expect(marked('<p>1990 and 1990.</p>', '1990', '1990')).toBe('<p>1990*1 and 1990*2.</p>')
  })

  test('in order, where two end at one place', () => {
    expect(marked('<p>in May 1990.</p>', 'May 1990', '1990')).toBe('<p>in May 1990*1*2.</p>')
  })
})

describe('a mark stands at the end where no place is certain', () => {
  test.each([
    ['words that stand there twice', '<p>1990 and 1990.</p>', '1990', '<p>1990 and 1990.*1</p>'],
    ['a part of a word', '<p>in 1990.</p>', '199', '<p>in 1990.*1</p>'],
    ['words that are gone', '<p>One.</p><p>Two.</p>', '', '<p>One.</p><p>Two.*1</p>'],
    ['a list', '<p>One.</p><ul><li>Two</li></ul>', '', '<p>One.</p><ul><li>Two*1</li></ul>'],
    ['a table', '<table><tbody><tr><td>1</td></tr></tbody></table>', '', /<\/table><p>\*1<\/p>$/],
    ['in front of the notes', '<pre>x</pre><div role="doc-endnotes"></div>', '', /<p>\*1<\/p><div/]
  ])('%s', (_, html, words, expected) => {
    expect(marked(html, words)).toEqual(
      expected instanceof RegExp ? expect.stringMatching(expected) : expected
    )
  })
})

test('a mark says what it is and leads to its note', () => {
  const tree = parseFragment('<p>One.</p>')
  markRepairs(tree, [{words: 'One', label: 'c1', id: 'm1', note: 'n1', spoken: 'Change note 1'}])
  expect(write(tree)).toContain('<a href="#n1" id="m1" role="doc-noteref" aria-label="Change note 1">c1</a>')
})

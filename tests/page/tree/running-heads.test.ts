import {expect, test} from 'vitest'
import {loadTellScript} from '../../../pipeline/page/tree/chinese-script.ts'
import {runningHeads} from '../../../pipeline/page/tree/running-heads.ts'
import {parseFragment, write} from '../fixtures/html.ts'

const tellScript = await loadTellScript(parseFragment('中文'))

test('each element with a running head gets a page of its own with these words', () => {
  const tree = parseFragment('<section data-running-head="One"></section><section data-running-head="Two">')
  const css = runningHeads(tree, 'en', tellScript)
  expect(write(tree)).toBe('<section data-page="run-1"></section><section data-page="run-2"></section>')
  expect(css).toContain('[data-page="run-2"] { page: run-2 }')
  expect(css).toContain('@page run-2 { @top-left { content: "Two"; font-family: \'Noto Sans\'')
})

test('a Chinese title is set in the fonts of its script', () => {
  const css = runningHeads(parseFragment('<p data-running-head="黑龍江省"></p>'), 'en', tellScript)
  expect(css).toContain("font-family: 'Noto Serif TC'")
})

test('a long title is cut between words', () => {
  const title = 'Skills for the freight sector '.repeat(6)
  const css = runningHeads(parseFragment(`<p data-running-head="${title}"></p>`), 'en', tellScript)
  const [, words = ''] = /content: "([^"]*)"/.exec(css) ?? []
  expect(words).toMatch(/^(?:\w+ ){14,}\w+\\2026 $/)
  expect(title).toContain(words.replace('\\2026 ', ' '))
})

test('a long title without spaces is cut as well', () => {
  const css = runningHeads(parseFragment(`<p data-running-head="${'中'.repeat(200)}"></p>`), 'en', tellScript)
  expect(css).toMatch(/content: "中{40,46}\\2026 "/)
})

test('no title ends the string or the style sheet', () => {
  const tree = parseFragment('<p></p>')
  const [paragraph] = tree.children
  if (paragraph?.type !== 'element') throw new TypeError('No paragraph')
  paragraph.properties.dataRunningHead = '"} </style><script> \\ {{x}}\n*/'
  expect(runningHeads(tree, 'en', tellScript)).toContain(
    String.raw`content: "\22 \7d  \3c \2f style\3e \3c script\3e  \5c  \7b \7b x\7d \7d  \2a \2f "`
  )
})

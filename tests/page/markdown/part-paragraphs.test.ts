import {toText} from 'hast-util-to-text'
import {expect, it} from 'vitest'
import {markdownToHast} from '../../../pipeline/page/markdown/markdown-to-hast.ts'
import {partParagraphs} from '../../../pipeline/page/markdown/part-paragraphs.ts'
import {elementsOf, write} from '../fixtures/html.ts'

const words = {notes: 'Notes', image: 'Image', back: '^', backToText: () => 'back'}
const tree = (markdown: string) =>
  markdownToHast(markdown, {level: 3, prefix: 'a', notesHeading: true, words})

it.each([
  ['English', 'Rain that falls on a sealed city runs off (within minutes.) '],
  ['Chinese', '落在硬化城市里的雨几分钟就流走了。']
])('%s in one paragraph of many pages is divided where sentences end, and no word is lost', (_, sentence) => {
  const text = sentence.repeat(4000).trim()
  const parted = partParagraphs(tree(text))
  const parts = elementsOf(parted, 'p').map(part => toText(part))
  expect(parts.length).toBeGreaterThan(2)
  expect(Math.max(...parts.map(part => part.length))).toBeLessThan(21_000)
  expect(parts.every(part => /[.。]\)?$/.test(part.trim()))).toBe(true)
  expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  expect(write(parted).match(/<p class="continued">/g)).toHaveLength(parts.length - 1)
})

it('what stands inside a paragraph stays in its place', () => {
  const sentence = 'Rain falls and *runs off*. '
  const parted = write(partParagraphs(tree(sentence.repeat(2000))))
  expect(parted.match(/<em>runs off<\/em>\. /g)?.length).toBeGreaterThan(1900)
  expect(parted.match(/<em>/g)).toHaveLength(2000)
  expect(parted).toContain('class="continued"')
})

it('paragraphs of a few pages, and a long text without sentences, are left alone', () => {
  for (const text of ['Rain falls. '.repeat(1500), 'rain '.repeat(10_000)]) {
    const before = write(tree(text))
    expect(write(partParagraphs(tree(text)))).toBe(before)
  }
})

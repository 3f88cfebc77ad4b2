import fc from 'fast-check'
import type {Root} from 'mdast'
import {describe, expect, it} from 'vitest'
import {
  commit,
  countWords,
  openSource,
  openWork,
  type Repair,
  replay,
  type TextBlock,
  textBlocks,
  type Work
} from '../../pipeline/ledger/index.ts'
import {type Format, parse, toMarkdown} from '../../pipeline/parse/index.ts'
import {wordsIn} from '../clean/promises.ts'

const pieces = fc.constantFrom(
  'rain',
  'Flood',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '水',
  '城市',
  '。',
  '1',
  '23',
  '-',
  'é',
  'e\u0301',
  '*',
  '**bold**',
  '_it_',
  '[link](http://x.example)',
  '`code`',
  '![a picture](x.png)',
  '$x_1 , x_2$',
  '&amp;',
  '\\*',
  '\u00A0',
  '# ',
  '> ',
  '- ',
  '😀',
  '[^1]',
  '\n\n[^1]: note\n\n'
)
const document = fc.array(pieces, {maxLength: 60}).map(parts => parts.join(''))
const format = fc.constantFrom<Format>('txt', 'md')

/** Numbers that a test turns into edits of whatever blocks there are. */
const dice = fc.array(
  fc.tuple(
    fc.nat(6),
    fc.nat(1000),
    fc.nat(1000),
    fc.nat(1000),
    fc.constantFrom('', 'x', ' ', '新', 'two words')
  ),
  {
    maxLength: 8
  }
)

describe('any edits on any text', () => {
  it('balance in words, replay to the same tree, and leave the old tree alone', async () => {
    await fc.assert(
      fc.asyncProperty(document, format, fc.array(dice, {maxLength: 4}), async (text, kind, passes) => {
        const parsed = await parse(text, kind)
        const before = JSON.stringify(parsed)
        const work = passes.reduce(roll, openWork(openSource('x', text), parsed, new Map(), []))
        const changed = work.entries.reduce(
          (sum, entry) => sum + countWords(entry.after) - countWords(entry.before),
          0
        )
        expect(wordsIn(parsed) + changed).toBe(wordsIn(work.tree))
        const again = replay(parsed, JSON.parse(JSON.stringify(work.entries)))
        expect(toMarkdown(again)).toBe(toMarkdown(work.tree))
        expect(JSON.stringify(parsed)).toBe(before)
      }),
      {numRuns: 400}
    )
  })

  it('name the exact span of the source, also after earlier repairs in the same paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(document, dice, dice, async (text, first, second) => {
        const parsed = await parse(text, 'txt')
        const once = roll(openWork(openSource('x', text), parsed, new Map(), []), first)
        const twice = roll(once, second)
        for (const {place, before, kind} of once.entries) {
          if (kind === 'structure' || before.includes('\n')) continue
          expect(text.slice(place.start.offset, place.end.offset)).toBe(before)
        }
        for (const {place} of twice.entries) {
          expect(place.start.offset).toBeGreaterThanOrEqual(0)
          expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset)
          expect(place.end.offset).toBeLessThanOrEqual(text.length)
          const lines = text.slice(0, place.start.offset).split('\n')
          expect([place.start.line, place.start.column]).toEqual([
            lines.length,
            (lines.at(-1)?.length ?? 0) + 1
          ])
        }
        expect(new Set(twice.entries.map(({id}) => id)).size).toBe(twice.entries.length)
      }),
      {numRuns: 400}
    )
  })
})

function roll(work: Work, throws: readonly (readonly [number, number, number, number, string])[]): Work {
  const blocks = textBlocks(work.tree)
  const repairs = throws.flatMap(([op, where, from, to, text]) =>
    edit(work.tree, blocks, op, where, from, to, text)
  )
  return commit(work, `rule-${throws.length}`, repairs)
}

function edit(
  tree: Root,
  blocks: readonly TextBlock[],
  op: number,
  where: number,
  from: number,
  to: number,
  text: string
): readonly Repair[] {
  const block = blocks[where % Math.max(1, blocks.length)]
  if (!block || tree.children.length === 0) return []
  const reasons = {why: 'A test.', confidence: 'high'} as const
  const [start, end] = span(block.text, from, to)
  const plain = block.type === 'paragraph' && block.ancestors.length === 1
  switch (op) {
    case 0:
      return [{...reasons, op: 'replace', block: block.index, start, end, text}]
    case 1:
      return block.type === 'tableCell' ? [] : [{...reasons, op: 'remove', block: block.index}]
    case 2: {
      const at = atWordEdge(block.text, start)
      return plain
        ? [{...reasons, op: 'split', block: block.index, start: at, end: at, as: {type: 'heading', depth: 2}}]
        : []
    }
    case 3: {
      const next = blocks[block.index + 1]
      const joins = plain && next?.type === 'paragraph' && next.ancestors.length === 1
      return joins
        ? [
            {
              ...reasons,
              op: 'join',
              block: block.index,
              next: next.index,
              start: block.text.length,
              end: 0,
              glue: text
            }
          ]
        : []
    }
    case 4:
      return plain
        ? [
            {
              ...reasons,
              op: 'retype',
              block: block.index,
              end: 0,
              as: {type: 'item', ordered: true, number: (from % 3) + 1}
            }
          ]
        : []
    case 5: {
      const [first, last] = [atWordEdge(block.text, start), atWordEdge(block.text, end)]
      return [
        {
          ...reasons,
          op: 'metadata',
          block: block.index,
          start: first,
          end: Math.max(first, last),
          field: 'source',
          value: 'x',
          keep: from % 2 === 0
        }
      ]
    }
    default:
      return [{...reasons, op: 'doubt', block: block.index, start, end}]
  }
}

function span(text: string, from: number, to: number): [number, number] {
  const size = text.length + 1
  const [a, b] = [wholeCharacter(text, from % size), wholeCharacter(text, to % size)]
  return a < b ? [a, b] : [b, a]
}

function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

/** Rules cut at the edges of words; only replacements may begin inside one. */
function atWordEdge(text: string, at: number): number {
  let edge = at
  while (edge < text.length && !/[\s.,。]/.test(text[edge] ?? '')) edge++
  return edge
}

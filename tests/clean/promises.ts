import type {Nodes, Root} from 'mdast'
import {expect} from 'vitest'
import type {CleanOptions, Rule} from '../../pipeline/clean/index.ts'
import {countWords, replay, textBlocks} from '../../pipeline/ledger/index.ts'
import {type Format, toMarkdown} from '../../pipeline/parse/index.ts'
import {type Cleaning, cleanWith} from './case.ts'

/** The three promises of the ledger: balance, replay, rest. */
export async function expectPromises(
  rules: readonly Rule[],
  {parsed, tree, markdown, entries}: Cleaning,
  options: Partial<CleanOptions> = {}
): Promise<void> {
  const changed = entries.reduce((sum, {before, after}) => sum + countWords(after) - countWords(before), 0)
  expect(wordsIn(parsed) + changed, 'balance: words(source) - words(before) + words(after)').toBe(
    wordsIn(tree)
  )
  expect(toMarkdown(replay(parsed, JSON.parse(JSON.stringify(entries)))), 'replay').toBe(markdown)
  const again = await cleanWith(rules, markdown, 'md' satisfies Format, options)
  expect(
    again.entries.filter(({kind}) => kind !== 'doubt'),
    'rest: cleaning the cleaned text changes nothing'
  ).toEqual([])
  expect(again.markdown, 'rest: the cleaned text is written as it was').toBe(markdown)
}

/** The words of a tree, the numbers of ordered items, the labels of notes and the descriptions of pictures among them. */
export function wordsIn(tree: Root): number {
  const blocks = textBlocks(tree).reduce((sum, {text}) => sum + countWords(text), 0)
  return blocks + markersIn(tree)
}

function markersIn(node: Nodes): number {
  if (node.type === 'image' || node.type === 'imageReference') return countWords(node.alt ?? '')
  if (!('children' in node)) return 0
  const own =
    node.type === 'list' && node.ordered
      ? node.children.length
      : node.type === 'footnoteDefinition'
        ? countWords(node.label ?? node.identifier)
        : 0
  return node.children.reduce((sum, child) => sum + markersIn(child), own)
}

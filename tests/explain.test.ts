import {expect, it} from 'vitest'
import {rules} from '../pipeline/clean/index.ts'
import {explainSource} from '../pipeline/explain.ts'
import {cleanWith} from './clean/case.ts'

const screen = {hasColour: false, isTerminal: false, width: 80}

async function explain(text: string, format: 'txt' | 'html'): Promise<string> {
  const {entries, tree, markdown} = await cleanWith(rules, text, format)
  const source = {file: 'a.txt', entries, tree, markdown} as never
  return explainSource(screen as never, source, entries)
}

it('shows what is known from a line, and no question without words', async () => {
  const body =
    'Rain that falls on a sealed city runs off within minutes, and the pipes below the street were laid for gentler weather than the city now has to bear.'
  const shown = await explain(
    `<html><head><meta name="author" content="Office of Urban Finance"></head><body><article><h1>Paying for drains</h1><p>${body}</p><p>${body} ${body}</p><p>Date: 2024-05-31</p></article></body></html>`,
    'html'
  )
  expect(shown).toContain('= authors: Office of Urban Finance\n')
  expect(shown).toContain('= published: 2024-05-31\n    A line that says the date of publication of the text')
  expect(shown).not.toMatch(/\? *\n/)
})

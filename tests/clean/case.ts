import type {Root} from 'mdast'
import {type CleanOptions, clean, languageOf, type Rule} from '../../pipeline/clean/index.ts'
import {type Entry, openSource, openWork} from '../../pipeline/ledger/index.ts'
import {type Format, parse, toMarkdown} from '../../pipeline/parse/index.ts'

export interface Cleaning {
  readonly parsed: Root
  readonly tree: Root
  readonly markdown: string
  readonly entries: readonly Entry[]
}

/** Parses and cleans a text with some rules only, as a test case wants it. */
export async function cleanWith(
  rules: readonly Rule[],
  text: string,
  format: Format,
  options: Partial<CleanOptions> = {}
): Promise<Cleaning> {
  const parsed = await parse(text, format)
  const work = openWork(openSource(`input.${format}`, text), parsed, new Map(), [])
  const cleaned = await clean(
    work,
    {format, language: languageOf(parsed), boilerplate: [], sharedLines: new Set(), ...options},
    rules
  )
  return {parsed, tree: cleaned.tree, markdown: toMarkdown(cleaned.tree), entries: cleaned.entries}
}

import type {CleanedSource} from '../../pipeline/cleaned-source.ts'
import {openSource} from '../../pipeline/ledger/index.ts'
import {parseMarkdown} from '../../pipeline/parse/index.ts'

/** A Markdown text in which nothing had to be cleaned. */
export function makeSource(id: string, text: string, changes: Partial<CleanedSource> = {}): CleanedSource {
  return {
    id,
    file: `${id}.md`,
    format: 'md',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    language: 'en',
    source: openSource(`${id}.md`, text),
    tree: parseMarkdown(text),
    entries: [],
    ...changes
  }
}

/** A sentence of `count` words, `count` at least 2, that no other `name` makes. */
export function sentence(name: string, count: number): string {
  const words = Array.from({length: count}, (_, index) => `${name}${index}`)
  return `The ${words.slice(1).join(' ')}.`
}

/** A paragraph of sentences of ten words. */
export function paragraph(name: string, words: number): string {
  return Array.from({length: words / 10}, (_, index) => sentence(`${name}${index}x`, 10)).join(' ')
}

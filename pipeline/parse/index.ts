import type {Root} from 'mdast'
import {parseMarkdown} from './parse-markdown.ts'
import {parseText} from './parse-text.ts'

export {parseMarkdown} from './parse-markdown.ts'
export {toMarkdown} from './to-markdown.ts'

export type Format = 'txt' | 'md' | 'html'

/**
 * A decoded source as a tree, with its place in the source on every literal. Never fails, never
 * repairs. The extractors that HTML needs are loaded when the first page comes.
 */
export async function parse(text: string, format: Format): Promise<Root> {
  switch (format) {
    case 'txt':
      return parseText(text)
    case 'md':
      return parseMarkdown(text)
    case 'html': {
      const {parseHtml} = await import('./parse-html.ts')
      return parseHtml(text)
    }
  }
}

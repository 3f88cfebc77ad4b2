import type Handlebars from 'handlebars'
import type {Root} from 'hast'
import type {MarkdownWords} from './markdown/markdown-to-hast.ts'
import type {RepairNote} from './repair-notes.ts'
import type {View} from './view.ts'

/** All that a helper may need while one page is made. */
export interface Desk {
  readonly view: View
  /** The phrase in the language of the page, with the values in their places. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  /** What stands for a tree until the page is parsed. */
  readonly place: (text: Root) => Handlebars.SafeString
  /** The words that come with a text. */
  readonly textWords: MarkdownWords
  /** The notes on the repairs of each passage, by its id. */
  readonly notes: ReadonlyMap<string, readonly RepairNote[]>
}

import type {Element, Root} from 'hast'
import type {Root as Mdast} from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {gfmWithin} from '../../gfm-within.ts'
import {leaveOutTitle} from './leave-out-title.ts'
import {nameNotes} from './name-notes.ts'
import {findNoteHeading, headingAt} from './note-heading.ts'
import {type HeadingLevel, placeHeadings} from './place-headings.ts'
import {plainLinks} from './plain-links.ts'
import {sanitizeSchema} from './sanitize-schema.ts'
import {showHtml} from './show-html.ts'
import {showTasks} from './show-tasks.ts'
import {tidyCells} from './tidy-cells.ts'

export interface MarkdownOptions {
  /** The level at which the highest headings of the text come out. */
  readonly level: HeadingLevel
  /** Begins every id in the text: unique on the page. */
  readonly prefix: string
  /** Ids of the headings in their order, where a contents list refers to them. */
  readonly headingIds?: readonly string[]
  /** The title that stands above the text: a first heading that says it again is left out. */
  readonly title?: string
  /** Whether the notes stand under a heading of their own, as those of an article do, or under a plain line. */
  readonly notesHeading: boolean
  readonly words: MarkdownWords
}

/** The words that we add to a text. */
export interface MarkdownWords {
  readonly notes: string
  readonly image: string
  /** Visible on the way back from a note. */
  readonly back: string
  /** What a screen reader says there; `time` counts the references to one note. */
  readonly backToText: (note: number, time: number) => string
}

/** The Markdown of a source as clean HTML: no raw HTML, nothing that loads, ids of its own. */
export function markdownToHast(markdown: string, options: MarkdownOptions): Root {
  const {level, prefix, headingIds = [], title = '', notesHeading, words} = options
  let noteHeading: number | undefined
  let ownHeading: Element | undefined
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(gfmWithin(markdown))
    .use(() => showHtml)
    .use(() => showTasks)
    .use(() => (tree: Mdast) => {
      noteHeading = findNoteHeading(tree)
    })
    .use(remarkRehype, {
      footnoteBackContent: words.back,
      footnoteBackLabel: (reference, time) => words.backToText(reference + 1, time)
    })
    .use(() => (tree: Root) => plainLinks(tree, words.image))
    .use(rehypeSanitize, sanitizeSchema)
    .use(() => tidyCells)
    .use(() => (tree: Root) => {
      ownHeading = notesHeading ? headingAt(tree, noteHeading) : undefined
      const ids = leaveOutTitle(tree, title, headingIds[0]) ? headingIds.slice(1) : headingIds
      placeHeadings(tree, {level, prefix, ids})
    })
    .use(
      () => (tree: Root) =>
        nameNotes(tree, {
          prefix,
          label: words.notes,
          heading: notesHeading ? level : undefined,
          ownHeading
        })
    )
  return processor.runSync(processor.parse(markdown))
}

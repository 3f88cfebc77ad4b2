import * as z from 'zod'
import {markdownToHast} from '../markdown/markdown-to-hast.ts'
import {headingLevel} from './heading-level.ts'
import {defineHelper} from './helper.ts'
import {html} from './html.ts'

/** `{{show-table this level=4}}`: a figure of the digest. */
export const showTable = defineHelper({
  name: 'show-table',
  takes: z.object({figure: z.object({id: z.string(), markdown: z.string()})}),
  options: z.strictObject({level: headingLevel}),
  gives: 'html',
  run: ({textWords}, {figure: {id, markdown}}, {level}) =>
    html(markdownToHast(markdown, {level, prefix: id, notesHeading: false, words: textWords}))
})

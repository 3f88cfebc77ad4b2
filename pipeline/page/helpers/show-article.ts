import * as z from 'zod'
import {markdownToHast} from '../markdown/markdown-to-hast.ts'
import {partParagraphs} from '../markdown/part-paragraphs.ts'
import {anchorOf} from './anchor.ts'
import {headingLevel} from './heading-level.ts'
import {defineHelper} from './helper.ts'

/**
 * `{{show-article this level=3}}`: the whole text of a source. Its headings have the ids of its outline. A
 * first heading that says the title again is left out, because a template prints the title; its id stays.
 */
export const showArticle = defineHelper({
  name: 'show-article',
  takes: z.object({
    source: z.object({
      id: z.string(),
      title: z.string(),
      body: z.string(),
      outline: z.array(z.object({id: z.string()}))
    })
  }),
  options: z.strictObject({level: headingLevel}),
  gives: 'html',
  run: ({place, textWords}, {source: {id, title, body, outline}}, {level}) => {
    const prefix = anchorOf('text', id)
    const headingIds = outline.map(heading => heading.id)
    const options = {level, prefix, headingIds, notesHeading: true, title, words: textWords}
    return place(partParagraphs(markdownToHast(body, options)))
  }
})

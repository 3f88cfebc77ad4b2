import * as z from 'zod'
import {markRepairs} from '../markdown/mark-repairs.ts'
import {markdownToHast} from '../markdown/markdown-to-hast.ts'
import {headingLevel} from './heading-level.ts'
import {defineHelper} from './helper.ts'

/** `{{show-quotation this level=4}}`: a passage word for word, with a mark behind every repair that has a note. */
export const showQuotation = defineHelper({
  name: 'show-quotation',
  takes: z.object({passage: z.object({id: z.string(), markdown: z.string()})}),
  options: z.strictObject({level: headingLevel}),
  gives: 'html',
  run: ({notes, place, say, textWords}, {passage: {id, markdown}}, {level}) => {
    const tree = markdownToHast(markdown, {level, prefix: id, notesHeading: false, words: textWords})
    const marks = (notes.get(id) ?? []).map(({number, id: note, mark, severity, before, after}) => ({
      words: severity === 'doubt' ? before : after,
      label: say('repair-mark', {number}),
      id: mark,
      note,
      spoken: say('repair-mark-spoken', {number})
    }))
    markRepairs(tree, marks)
    return place(tree)
  }
})

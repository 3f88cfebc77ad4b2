import * as z from 'zod'
import {shortTitle} from '../short-title.ts'
import {defineHelper} from './helper.ts'

/** `{{show-title source.title 48}}`: a title for a narrow place, without its second half. */
export const showTitle = defineHelper({
  name: 'show-title',
  takes: z.object({title: z.string(), room: z.number()}),
  gives: 'text',
  run: (_, {title, room}) => shortTitle(title, room)
})

import * as z from 'zod'
import {defineHelper} from './helper.ts'

/** `{{say "passages" count=3}}`: a phrase of `words/`, in the language of the page. */
export const say = defineHelper({
  name: 'say',
  takes: z.object({key: z.string()}),
  // Which values a phrase takes, the check of templates finds in the phrase.
  options: z.object({}).catchall(z.union([z.string(), z.number()])),
  gives: 'text',
  run: (desk, {key}, values) => desk.say(key, values)
})

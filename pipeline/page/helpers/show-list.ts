import * as z from 'zod'
import {defineHelper} from './helper.ts'

/** `{{show-list authors language=language}}`: names with commas between them, as their language writes commas. */
export const showList = defineHelper({
  name: 'show-list',
  takes: z.object({texts: z.array(z.string())}),
  options: z.strictObject({language: z.string()}),
  gives: 'text',
  run: (_, {texts}, {language}) => texts.join(/^zh\b/.test(language) ? '、' : ', ')
})

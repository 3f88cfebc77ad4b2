import {z} from 'zod'
import {defineHelper} from './helper.ts'

/** `{{show-language language}}`: the name of a language in that of the page. */
export const showLanguage = defineHelper({
  name: 'show-language',
  takes: z.object({tag: z.string()}),
  gives: 'text',
  run: ({view}, {tag}) => new Intl.DisplayNames(view.page.language, {type: 'language'}).of(tag)
})

import * as z from 'zod'
import {isLanguageTag} from '../language-tag.ts'
import {defineHelper} from './helper.ts'

/** `{{show-language language}}`: the name of a language in that of the page. */
export const showLanguage = defineHelper({
  name: 'show-language',
  takes: z.object({tag: z.string()}),
  gives: 'text',
  run: ({view}, {tag}) =>
    isLanguageTag(tag) ? new Intl.DisplayNames(view.page.language, {type: 'language'}).of(tag) : tag
})

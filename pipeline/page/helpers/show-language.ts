import * as z from 'zod'
import {byLanguage} from '../by-language.ts'
import {isLanguageTag} from '../language-tag.ts'
import {defineHelper} from './helper.ts'

const namesIn = byLanguage(language => new Intl.DisplayNames(language, {type: 'language'}))

/** `{{show-language language}}`: the name of a language in that of the page. */
export const showLanguage = defineHelper({
  name: 'show-language',
  takes: z.object({tag: z.string()}),
  gives: 'text',
  run: ({view}, {tag}) => (isLanguageTag(tag) ? namesIn(view.page.language).of(tag) : tag)
})

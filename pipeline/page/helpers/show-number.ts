import * as z from 'zod'
import {byLanguage} from '../by-language.ts'
import {defineHelper} from './helper.ts'

const formatIn = byLanguage(language => new Intl.NumberFormat(language))

/** `{{show-number words}}`: with the thousands set apart. */
export const showNumber = defineHelper({
  name: 'show-number',
  takes: z.object({number: z.number()}),
  gives: 'text',
  run: ({view}, {number}) => formatIn(view.page.language).format(number)
})

import * as z from 'zod'
import {defineHelper} from './helper.ts'

/** `{{show-number words}}`: with the thousands set apart. */
export const showNumber = defineHelper({
  name: 'show-number',
  takes: z.object({number: z.number()}),
  gives: 'text',
  run: ({view}, {number}) => new Intl.NumberFormat(view.page.language).format(number)
})

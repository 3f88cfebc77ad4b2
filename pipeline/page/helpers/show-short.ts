import * as z from 'zod'
import {defineHelper} from './helper.ts'

/** `{{show-short sha256 12}}`: the first characters of a text, with dots if there are more. */
export const showShort = defineHelper({
  name: 'show-short',
  takes: z.object({text: z.string(), length: z.number()}),
  gives: 'text',
  run: (_, {text, length}) => {
    const characters = [...text]
    return characters.length > length ? `${characters.slice(0, length).join('')}…` : text
  }
})

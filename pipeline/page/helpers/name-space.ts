import * as z from 'zod'
import {defineHelper} from './helper.ts'

/** `{{#if (name-space before)}}`: what a text without a visible character is, in the words of the page; else nothing. */
export const nameSpace = defineHelper({
  name: 'name-space',
  takes: z.object({text: z.string()}),
  gives: 'text',
  run: ({say}, {text}) => {
    if (text === '') return say('repair-nothing')
    if (!/^[\s\p{Cc}\p{Cf}]+$/u.test(text)) return ''
    if (/\n\s*\n/.test(text)) return say('repair-paragraph')
    if (text.includes('\n')) return say('repair-line')
    return say(/\s/.test(text) ? 'repair-space' : 'repair-invisible')
  }
})

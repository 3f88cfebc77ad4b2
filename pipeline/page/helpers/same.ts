import * as z from 'zod'
import {defineHelper} from './helper.ts'

/** `{{#if (same severity "review")}}`: whether two values are the same. */
export const same = defineHelper({
  name: 'same',
  takes: z.object({one: z.unknown(), other: z.unknown()}),
  gives: 'truth',
  run: (_, {one, other}) => one === other
})

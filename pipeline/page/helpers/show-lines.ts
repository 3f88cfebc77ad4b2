import * as z from 'zod'
import {defineHelper} from './helper.ts'

const line = z.object({line: z.number()})

/** `{{show-lines place}}`: the line or lines of a source. */
export const showLines = defineHelper({
  name: 'show-lines',
  takes: z.object({place: z.object({start: line, end: line})}),
  gives: 'text',
  run: ({say}, {place: {start, end}}) =>
    start.line === end.line ? say('line', {from: start.line}) : say('lines', {from: start.line, to: end.line})
})
